using NewsArchive.Formats.Clippings.Vocabulary;

namespace NewsArchive.Formats.Clippings.Head;

/// <summary>How sure it is that words before a dash are a place.</summary>
internal enum PlaceKind
{
    None,

    /// <summary>Words with initial capitals, as any name has.</summary>
    Name,

    /// <summary>Words in capitals, as datelines are set.</summary>
    Capitals,

    /// <summary>A place of the table.</summary>
    Known,
}

/// <summary>Judges the words of a dateline's place, such as <c>SEOUL, South Korea</c> or <c>TOKYO/SEOUL</c>.</summary>
internal static class PlaceName
{
    private const int LongestPlace = 60;

    private const int MostWords = 6;

    /// <summary>Particles not counted: <c>UPPER SADDLE RIVER</c>.</summary>
    private const int MostNames = 3;

    /// <summary>Shorter words in capitals are more often initials than places.</summary>
    private const int ShortestCapitals = 4;

    private static readonly string[] Particles =
    [
        "de", "del", "la", "las", "los", "el", "du", "des", "sur", "am", "an", "der", "den", "di", "da", "do", "dos", "of",
        "the", "in", "and", "on", "upon", "e", "i", "al",
    ];

    public static PlaceKind Read(string words)
    {
        words = WithoutBrackets(words);
        if (words.Length is < 2 or > LongestPlace || words.Split(' ').Length > MostWords)
            return PlaceKind.None;
        if (!words.All(letter => char.IsLetter(letter) || letter is ' ' or ',' or '.' or '/' or '-' or '\'' or '’' or '\u00A0'))
            return PlaceKind.None;
        var first = words.Split(',')[0].Trim();
        if (first.Length < 2 || Places.NoPlaces.Contains(first) || !words.Split(' ', ',', '/').All(IsNameWord))
            return PlaceKind.None;
        if (first.Split('/').All(part => Places.Known.Contains(part.Trim())))
            return PlaceKind.Known;
        if (first.Split(' ').Count(word => !Particles.Contains(word.ToLowerInvariant())) > MostNames)
            return PlaceKind.None;
        return first.Length >= ShortestCapitals && first.Where(char.IsLetter).All(letter => !char.IsLower(letter))
            ? PlaceKind.Capitals
            : PlaceKind.Name;
    }

    /// <summary>A country or province in brackets says as much as one behind a comma: <c>Cádiz (España)</c>.</summary>
    private static string WithoutBrackets(string words)
    {
        var open = words.IndexOf(" (", StringComparison.Ordinal);
        return open > 0 && words[^1] == ')' && open + 3 < words.Length ? $"{words[..open]}, {words[(open + 2)..^1]}" : words;
    }

    private static bool IsNameWord(string word) => word.Length == 0 || !char.IsLower(word[0]) || Particles.Contains(word);
}
