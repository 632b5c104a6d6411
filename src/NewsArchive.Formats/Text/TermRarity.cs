using System.Collections.Frozen;

namespace NewsArchive.Formats.Text;

/// <summary>
/// How rare terms are in news, from a shipped table of document frequencies: a young archive has no statistics of its own.
/// The table's head says what was counted.
/// </summary>
public static class TermRarity
{
    private static readonly Lazy<(FrozenDictionary<string, int> Counts, int Documents)> Table = new(Read);

    /// <summary>
    /// The inverse document frequency, ln(documents / documents with the term): 0 for
    /// the commonest, about 8 for a term the table does not have.
    /// </summary>
    public static double Of(string key) => Math.Log((Table.Value.Documents + 1.0) / (Table.Value.Counts.GetValueOrDefault(key, 1) + 0.5));

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
