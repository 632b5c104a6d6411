namespace NewsArchive.Core.Searching.Language;

/// <summary>Parts of a query in a sentence, never longer than a reader can take in.</summary>
internal static class ReadingText
{
    private const int LongestWord = 40;
    private const int MostShown = 10;

    public static string Short(string text)
    {
        var end = Math.Min(text.Length, LongestWord);
        end -= end < text.Length && char.IsHighSurrogate(text[end - 1]) ? 1 : 0;
        return end < text.Length ? text[..end] + "…" : text;
    }

    /// <summary>Some things, each once.</summary>
    public static string Several(IReadOnlyList<string> things)
    {
        var distinct = things.Distinct().ToList();
        return string.Join(" ", distinct.Take(MostShown).Select(Short)) + (distinct.Count > MostShown ? " …" : "");
    }
}
