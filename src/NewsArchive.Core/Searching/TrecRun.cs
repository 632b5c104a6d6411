using System.Globalization;

namespace NewsArchive.Core.Searching;

/// <summary>
/// Answers to a list of queries, in the form that the evaluation programs of TREC read: a line of six columns for each
/// document (query, Q0, document, rank, score, name of the run).
/// </summary>
public static class TrecRun
{
    /// <summary>The most documents of a query.</summary>
    public const int MostDocuments = 1000;

    private const string Name = "newsarchive";

    /// <summary>Writes the answers.</summary>
    /// <param name="search">The search.</param>
    /// <param name="queries">Lines of an id, a tab and the text, which is taken as plain words. Empty lines are passed over.</param>
    /// <param name="run">Where they go.</param>
    /// <returns>How many queries were answered.</returns>
    /// <exception cref="FormatException">A line has no tab; the message says which.</exception>
    public static int Write(ArticleSearch search, IEnumerable<string> queries, TextWriter run)
    {
        ArgumentNullException.ThrowIfNull(search);
        ArgumentNullException.ThrowIfNull(queries);
        ArgumentNullException.ThrowIfNull(run);
        var answered = 0;
        foreach (var (number, line) in queries.Index())
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab <= 0)
            {
                throw new FormatException($"Line {number + 1} of the queries has no id and a tab before its text.");
            }

            var rank = 0;
            foreach (var article in search.Rank(line[(tab + 1)..], MostDocuments))
            {
                run.Write(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{OneWord(line[..tab])} Q0 {OneWord(article.DocumentId)} {++rank} {article.Score:0.######} {Name}\n"));
            }

            answered++;
        }

        return answered;
    }

    /// <summary>Columns are parted by spaces.</summary>
    private static string OneWord(string id) => string.Join('_', id.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
