using NewsArchive.Core.Naming.Finding;

namespace NewsArchive.Web.Models;

/// <summary>What pages call the kinds of names.</summary>
public static class NameWords
{
    public static string Of(NameKind kind) => kind switch
    {
        NameKind.Person => "person",
        NameKind.Place => "place",
        _ => "organisation",
    };

    public static string An(NameKind kind) => kind == NameKind.Organisation ? $"an {Of(kind)}" : $"a {Of(kind)}";

    public static string Many(NameKind kind) => kind switch
    {
        NameKind.Person => "People",
        NameKind.Place => "Places",
        _ => "Organisations",
    };

    /// <summary>The kind that an address asks for; null for all, also where it is none.</summary>
    public static NameKind? Read(string? word) =>
        Enum.GetValues<NameKind>().Cast<NameKind?>().FirstOrDefault(kind => Of(kind!.Value) == word);
}
