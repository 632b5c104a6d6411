using NewsArchive.Core.Analysis;

namespace NewsArchive.Core.Searching;

/// <summary>
/// Words are kept by their stems, and the letters that were typed for a beginning may reach beyond one: <c>organisat*</c>
/// means <c>organisation</c>, which is kept as <c>organis</c>. So what an English word may have been is looked up too, whether or not a
/// text has it.
/// </summary>
internal static class WordBeginnings
{
    private const int LeastLetters = 4;

    private static readonly string[] Endings =
    [
        "", "e", "ed", "ing", "ion", "ions", "ional", "s", "es", "er", "al", "ly", "ment", "ness", "ity", "ive", "able",
    ];

    /// <summary>Words with that beginning, one for each English stem that is shorter than it.</summary>
    public static IReadOnlyList<string> Words(string beginning) => beginning.Length < LeastLetters
        ? []
        :
        [
            .. Endings.Skip(1)
                .Select(ending => beginning + ending)
                .Where(word => Stemming.Stem(word, "en").Length < beginning.Length)
                .DistinctBy(word => Stemming.Stem(word, "en")),
        ];

    /// <summary>The English stems, each shorter than the letters, of words with that beginning, and of the letters as they stand.</summary>
    /// <param name="beginning">The letters, folded.</param>
    public static IReadOnlyList<string> Of(string beginning) => beginning.Length < LeastLetters
        ? []
        :
        [
            .. Endings.Select(ending => Stemming.Stem(beginning + ending, "en"))
                .Where(stem => !stem.StartsWith(beginning, StringComparison.Ordinal))
                .Distinct(),
        ];
}
