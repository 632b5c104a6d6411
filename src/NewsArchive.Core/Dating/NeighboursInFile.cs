using NewsArchive.Core.Storage;
using NewsArchive.Formats;

namespace NewsArchive.Core.Dating;

/// <summary>The dated articles before and behind another in the same container: those of a download or a day's files stand in their order there.</summary>
internal static class NeighboursInFile
{
    /// <summary>Places on either side to look at, so that the time does not depend on the container's size.</summary>
    private const int Places = 20;

    /// <summary>The nearest dated ones on either side that are asked.</summary>
    private const int MostOfSide = 2;

    /// <summary>The nearest dated articles with their days, those before first; none where the article is a file of its own.</summary>
    public static IReadOnlyList<(long Id, DateOnly Day)> Of(ArchiveConnection connection, long articleId)
    {
        var place = connection.First(
            "SELECT min(id), container_id FROM places WHERE article_id = @id AND container_id IS NOT NULL GROUP BY container_id ORDER BY 1 LIMIT 1",
            row => Tuple.Create(row.GetInt64(0), row.GetInt64(1)), ("@id", articleId));
        return place is null ? [] : [.. Side(connection, place.Item1, place.Item2, -Places, "DESC"), .. Side(connection, place.Item1, place.Item2, Places, "ASC")];
    }

    private static List<(long Id, DateOnly Day)> Side(ArchiveConnection connection, long place, long container, int reach, string order) => connection.List(
        $"""
        SELECT a.id, a.date_lower FROM places p JOIN articles a ON a.id = p.article_id
        WHERE p.id BETWEEN @first AND @last AND p.id <> @place AND p.container_id = @container
        AND a.date_lower IS NOT NULL AND a.date_lower = a.date_upper AND a.date_basis <> '{nameof(Basis.Inferred)}'
        ORDER BY p.id {order} LIMIT {MostOfSide}
        """,
        row => (row.GetInt64(0), row.DayOrNull(1)!.Value),
        ("@first", Math.Min(place, place + reach)), ("@last", Math.Max(place, place + reach)), ("@place", place), ("@container", container));
}
