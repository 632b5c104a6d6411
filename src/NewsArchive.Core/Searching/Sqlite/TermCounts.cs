using System.Collections.Concurrent;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>
/// How many articles have a word or phrase. Counting takes a common word some milliseconds, so it is remembered until the archive has grown
/// by a tenth.
/// </summary>
internal sealed class TermCounts
{
    private const int Most = 20_000;

    private readonly ConcurrentDictionary<string, (int Articles, int Of)> known = new(StringComparer.Ordinal);

    public int Of(ArchiveConnection connection, WeighedTerm term, int articles)
    {
        if (known.TryGetValue(term.Expression, out var count) && Math.Abs(articles - count.Of) * 10L <= count.Of)
        {
            return count.Articles;
        }

        if (known.Count >= Most)
        {
            known.Clear();
        }

        var counted = connection.Scalar<int>(
            "SELECT count(*) FROM article_search WHERE article_search MATCH @match", ("@match", term.Expression));
        known[term.Expression] = (counted, articles);
        return counted;
    }
}
