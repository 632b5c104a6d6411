namespace NewsArchive.Core.Analysis;

/// <summary>
/// Two letters for one, as German and the Nordic languages are written where their letters are not to be had: who asks for
/// <c>Koebenhavn</c> means <c>København</c>, which is indexed as <c>kobenhavn</c>.
/// </summary>
internal static class LetterVariants
{
    private const int ShortestWord = 4;

    private static readonly (string Languages, (string Pair, string Letter)[] Pairs)[] Table =
    [
        ("de", [("ae", "a"), ("oe", "o"), ("ue", "u")]),
        ("sv fi", [("ae", "a"), ("oe", "o"), ("aa", "a")]),
        ("da no nb nn", [("oe", "o"), ("aa", "a")]),
    ];

    /// <summary>A folded word with single letters; null where it has no such pairs, or its language does not write so.</summary>
    public static string? Of(string word, string language)
    {
        if (word.Length < ShortestWord)
        {
            return null;
        }

        foreach (var (languages, pairs) in Table)
        {
            if (languages.Split(' ').Contains(language, StringComparer.Ordinal))
            {
                var single = pairs.Aggregate(word, (text, pair) => text.Replace(pair.Pair, pair.Letter, StringComparison.Ordinal));
                return single == word ? null : single;
            }
        }

        return null;
    }
}
