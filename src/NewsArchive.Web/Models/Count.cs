namespace NewsArchive.Web.Models;

/// <summary>Numbers with their nouns.</summary>
public static class Count
{
    public static string Of(int number, string one, string many) => number == 1 ? $"1 {one}" : $"{number:N0} {many}";

    public static string Articles(int number) => Of(number, "article", "articles");

    public static string Sources(int number) => Of(number, "source", "sources");
}
