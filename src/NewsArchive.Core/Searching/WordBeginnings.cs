using NewsArchive.Formats.Text;

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

    /// <summary>Words with that beginning, one for each stem that is shorter than it.</summary>
    public static IReadOnlyList<string> Of(string beginning) => beginning.Length < LeastLetters
        ? []
        :
        [
            .. Endings.Select(ending => beginning + ending)
                .Where(word => PorterStemmer.Stem(word).Length < beginning.Length)
                .DistinctBy(PorterStemmer.Stem),
        ];
}
