using System.Text;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>
/// Tells how much of the index the words of a beginning take, before they are looked up: FTS5 puts the places of all of them together in
/// memory, where those of whole words are read page by page.
/// </summary>
internal sealed class WildWords(ArchiveConnection connection)
{
    private const int PageSize = 4050; // bytes of a page of FTS5's, as long as an index has no other

    // Of each segment FTS5 notes the first term of its pages, with their numbers in their order (fts5_index.c, "%_idx"); behind each number
    // is a bit of another meaning. Terms begin with a 0 there.
    private const string Pages =
        """
        WITH RECURSIVE segments (id) AS (
            SELECT min(segid) FROM article_search_idx
            UNION ALL
            SELECT (SELECT min(segid) FROM article_search_idx WHERE segid > id) FROM segments WHERE id IS NOT NULL)
        SELECT coalesce(sum(1
            + coalesce(
                (SELECT pgno >> 1 FROM article_search_idx WHERE segid = id AND term >= @end ORDER BY term LIMIT 1),
                (SELECT pgno >> 1 FROM article_search_idx WHERE segid = id ORDER BY term DESC LIMIT 1))
            - coalesce((SELECT pgno >> 1 FROM article_search_idx WHERE segid = id AND term <= @first ORDER BY term DESC LIMIT 1), 1)), 0)
        FROM segments WHERE id IS NOT NULL
        """;

    /// <summary>Refuses beginnings that all together take more than the reader may have.</summary>
    /// <param name="beginnings">Beginnings of words; one that is looked up several times, as often.</param>
    /// <exception cref="ReadStoppedException">They take more.</exception>
    public void Check(IReadOnlyList<string> beginnings)
    {
        if (ReadLimit.Current is { } limit
            && beginnings.GroupBy(word => word).Sum(group => SizeOf(group.Key) * group.Count()) > limit.Memory)
        {
            throw new ReadStoppedException(ReadStop.Memory);
        }
    }

    /// <summary>The bytes of the index's pages that have words of a beginning; at least one page of each segment.</summary>
    private long SizeOf(string beginning)
    {
        var first = Encoding.UTF8.GetBytes("0" + beginning);
        byte[] end = [.. first[..^1], (byte)(first[^1] + 1)]; // no byte of UTF-8 is 255
        return PageSize * connection.Scalar<long>(Pages, ("@first", first), ("@end", end));
    }
}
