namespace NewsArchive.Formats.Clippings.Vocabulary;

/// <summary>Articles, prepositions and conjunctions: no line ends with one unless the next line goes on.</summary>
internal static class FunctionWords
{
    private static readonly HashSet<string> All = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "the", "of", "to", "in", "on", "for", "and", "or", "as", "at", "by", "with", "from", "over", "after", "is", "are",
        "der", "die", "das", "den", "und", "im", "zu", "von", "mit", "für", "le", "la", "les", "de", "du", "des", "et", "à", "en",
        "el", "los", "las", "y", "del", "por", "para", "il", "di", "e",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = All.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a line's last word is one, in small letters: a name may end with a letter in capitals.</summary>
    public static bool End(ReadOnlySpan<char> line)
    {
        var word = line[(line.LastIndexOf(' ') + 1)..];
        return !word.IsEmpty && word.Length < line.Length && char.IsLower(word[0]) && Lookup.Contains(word);
    }

    /// <summary>Whether a word is one, in any case.</summary>
    public static bool Contains(string word) => All.Contains(word);
}
