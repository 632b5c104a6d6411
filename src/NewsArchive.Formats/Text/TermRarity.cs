using System.Collections.Frozen;

namespace NewsArchive.Formats.Text;

/// <summary>
/// How rare terms are in news, from a shipped table of document frequencies: a young archive has no statistics of its own.
/// The table's head says what was counted.
/// </summary>
public static class TermRarity
{
    private const double OfPair = 4; // of letters in Chinese and Japanese: a word has one or two of them
    private const double OfShortest = 2.8;
    private const double OfLetter = 0.33;
    private const double OfLongest = 7;
    private const int Shortest = 3; // letters

    private static readonly Lazy<(FrozenDictionary<string, int> Counts, int Documents)> Table = new(Read);

    /// <summary>
    /// The inverse document frequency, ln(documents / documents with the term): 0 for
    /// the commonest, about 8 for a term the table does not have.
    /// </summary>
    /// <remarks>
    /// The table is of English. Of another language a small word counts 0 and any other by its length: the commoner words are, the shorter
    /// they are (G. K. Zipf, 1935). The line is that of the table's stems by length, each counted as often as it stands in a text.
    /// </remarks>
    public static double Of(string key) =>
        key.AsSpan().IndexOfAny(Term.LanguageMark, Term.SmallMark) is >= 0 and var mark ? OfOtherLanguage(key, mark) : OfEnglish(key);

    private static double OfOtherLanguage(string key, int mark) =>
        key[mark] == Term.SmallMark ? 0
            : key[^1] >= Term.FirstEastAsian ? OfPair
            : Math.Clamp(OfShortest + ((key.Length - mark - 1 - Shortest) * OfLetter), OfShortest, OfLongest);

    private static double OfEnglish(string key) =>
        Math.Log((Table.Value.Documents + 1.0) / (Table.Value.Counts.GetValueOrDefault(key, 1) + 0.5));

    /// <summary>Whether the table has the term.</summary>
    public static bool Knows(string key) => Table.Value.Counts.ContainsKey(key);

    private static (FrozenDictionary<string, int> Counts, int Documents) Read()
    {
        var documents = 0;
        var counts = new Dictionary<string, int>(16_384, StringComparer.Ordinal);
        using var stream = typeof(TermRarity).Assembly.GetManifestResourceStream("document-frequencies.tsv")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (line.StartsWith("# documents", StringComparison.Ordinal))
            {
                documents = int.Parse(line.AsSpan(tab + 1));
            }
            else if (tab > 0 && line[0] != '#')
            {
                counts[line[..tab]] = int.Parse(line.AsSpan(tab + 1));
            }
        }

        return (counts.ToFrozenDictionary(StringComparer.Ordinal), documents);
    }
}
