using NewsArchive.Core.Storage;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Core.Dating;

/// <summary>
/// The articles before and behind another in the same container: those of a download or a day's files stand in their order there. Asked is
/// the container whose path comes first, where a record is in several, so that the order of imports does not matter.
/// </summary>
internal sealed class NeighboursInFile(ArchiveConnection connection)
{
    /// <summary>Articles on either side to look at, so that the time does not depend on the container's size.</summary>
    private const int Reach = 20;

    private readonly Dictionary<long, bool> hasOpen = [];

    /// <summary>The nearest dated articles on either side, the nearest first; none where the article is a file of its own.</summary>
    /// <param name="articleId">The article.</param>
    /// <param name="mostOfSide">How many are asked of either side.</param>
    public (IReadOnlyList<DatedReport> Before, IReadOnlyList<DatedReport> Behind) Dated(long articleId, int mostOfSide) =>
        PlaceOf(articleId) is { } place ? (Dated(place, "<", "DESC", mostOfSide), Dated(place, ">", "ASC", mostOfSide)) : ([], []);

    /// <summary>
    /// The articles near by for whose dates another's may count: those that no file and no curator dates to the day, and that are not to
    /// be grouped anyway.
    /// </summary>
    public IEnumerable<long> Open(long articleId) =>
        PlaceOf(articleId) is { } place && HasOpen(place.Container) ? Open(place, "<", "DESC").Concat(Open(place, ">", "ASC")) : [];

    private sealed record PlaceInFile(long Id, long Container);

    private PlaceInFile? PlaceOf(long articleId) => connection.First(
        """
        SELECT p.id, p.container_id FROM places p JOIN containers c ON c.id = p.container_id
        WHERE p.article_id = @id ORDER BY c.path, p.id LIMIT 1
        """,
        row => new PlaceInFile(row.GetInt64(0), row.GetInt64(1)), ("@id", articleId));

    private List<DatedReport> Dated(PlaceInFile place, string side, string order, int most) => connection.List(
        $"""
        SELECT a.id, a.date_lower FROM (
            SELECT id, article_id FROM places WHERE container_id = @container AND id {side} @place ORDER BY id {order} LIMIT {Reach}
        ) p JOIN articles a ON a.id = p.article_id
        WHERE a.date_lower IS NOT NULL AND a.date_lower = a.date_upper AND a.date_basis <> '{nameof(Basis.Inferred)}'
        ORDER BY p.id {order} LIMIT {most}
        """,
        row => new DatedReport($"Article {row.GetInt64(0)}", "", row.DayOrNull(1)!.Value, row.GetInt64(0)),
            ("@container", place.Container), ("@place", place.Id));

    private bool HasOpen(long container)
    {
        if (!hasOpen.TryGetValue(container, out var has))
        {
            has = connection.First(
                $"SELECT 1 FROM places p JOIN articles a ON a.id = p.article_id WHERE p.container_id = @container AND {IsOpen} LIMIT 1",
                    row => "", ("@container", container)) is not null;
            hasOpen.Add(container, has);
        }

        return has;
    }

    private List<long> Open(PlaceInFile place, string side, string order) => connection.List(
        $"""
        SELECT a.id FROM (
            SELECT id, article_id FROM places WHERE container_id = @container AND id {side} @place ORDER BY id {order} LIMIT {Reach}
        ) p JOIN articles a ON a.id = p.article_id
        WHERE {IsOpen} AND NOT EXISTS (SELECT 1 FROM story_pending s WHERE s.article_id = a.id)
        """,
        row => row.GetInt64(0), ("@container", place.Container), ("@place", place.Id));

    private const string IsOpen =
        $"(a.date_lower IS NULL OR a.date_upper IS NULL OR a.date_lower <> a.date_upper OR a.date_basis = '{nameof(Basis.Inferred)}')";
}
