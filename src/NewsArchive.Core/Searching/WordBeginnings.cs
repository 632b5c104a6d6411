using NewsArchive.Core.Analysis;

namespace NewsArchive.Core.Searching;

/// <summary>
/// Words are kept by their stems, and the letters that were typed for a beginning may reach beyond one: <c>organisat*</c>
/// means <c>organisation</c>, which is kept as <c>organis</c>. So what the word may have been is looked up too.
/// </summary>
internal static class WordBeginnings
{
    private const int LeastLetters = 4;

    private static readonly string[] Endings =
    [
        "e", "ed", "ing", "ion", "ions", "ional", "s", "es", "er", "al", "ly", "ment", "ness", "ity", "ive", "able",
    ];

    /// <summary>Words with that beginning, one for each English stem that is shorter than it.</summary>
    public static IReadOnlyList<string> Words(string beginning) => beginning.Length < LeastLetters
        ? []
        :
        [
            .. Endings
                .Select(ending => beginning + ending)
                .Where(word => Stemming.Stem(word, "en").Length < beginning.Length)
                .DistinctBy(word => Stemming.Stem(word, "en")),
        ];
}
