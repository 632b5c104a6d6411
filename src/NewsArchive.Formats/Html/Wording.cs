namespace NewsArchive.Formats.Html;

/// <summary>Comparing phrases by their letters and digits.</summary>
internal static class Wording
{
    /// <summary>The letters and digits in lower case.</summary>
    public static string Key(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    public static bool AreSame(string one, string other) => Key(one) == Key(other);

    /// <summary>The share of the shorter text's words that the other has too.</summary>
    public static double Shared(string one, string other)
    {
        var a = Set(one);
        var b = Set(other);
        if (a.Count == 0 || b.Count == 0) return 0;
        var common = a.Count(b.Contains);
        return (double)common / Math.Min(a.Count, b.Count);
    }

    private static HashSet<string> Set(string text) =>
        [.. text.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Key).Where(word => word.Length > 0)];
}
