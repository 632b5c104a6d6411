using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Stories;

/// <summary>
/// What curators hold of pairs of articles. They write it by LINQ; what stands is read by prepared SQL, as grouping asks it
/// for each article, and stories' pages.
/// </summary>
internal static class DecisionRows
{
    private const string Columns = "id, article_id, other_id, is_together, reason, \"by\", at, ended_at, ended_by";

    /// <summary>The decisions on an article that stand.</summary>
    public static List<StoryDecision> Standing(ArchiveConnection connection, long articleId) => connection.List(
        $"SELECT {Columns} FROM story_decisions WHERE (article_id = @id OR other_id = @id) AND ended_at IS NULL ORDER BY id", Read,
        ("@id", articleId));

    /// <summary>
    /// Whether any decision stands: in most archives none does, which spares a question for each article that is grouped.
    /// </summary>
    public static bool AnyStand(ArchiveConnection connection) =>
        connection.Scalar<long?>("SELECT id FROM story_decisions WHERE ended_at IS NULL LIMIT 1") is not null;

    /// <summary>All decisions ever made on some articles, oldest first.</summary>
    public static List<StoryDecision> All(ArchiveConnection connection, IEnumerable<long> articles) =>
    [
        .. articles.SelectMany(id => connection.List(
            $"SELECT {Columns} FROM story_decisions WHERE article_id = @id OR other_id = @id ORDER BY id", Read, ("@id", id)))
            .DistinctBy(decision => decision.Id).OrderBy(decision => decision.Id),
    ];

    public static StoryDecision? Find(ArchiveConnection connection, long id) =>
        connection.Db.Set<StoryDecision>().SingleOrDefault(decision => decision.Id == id);

    public static void Add(ArchiveConnection connection, StoryDecision decision) => connection.Db.Insert(decision);

    /// <summary>Ends what stands on a pair.</summary>
    public static void End(ArchiveConnection connection, long articleId, long otherId, DateTimeOffset now, string by) =>
        connection.Db.Set<StoryDecision>()
        .Where(one => one.EndedAt == null)
        .Where(one => (one.ArticleId == articleId && one.OtherId == otherId) || (one.ArticleId == otherId && one.OtherId == articleId))
        .ExecuteUpdate(one => one.SetProperty(decision => decision.EndedAt, now).SetProperty(decision => decision.EndedBy, by));

    private static StoryDecision Read(ArchiveRow row) => new()
    {
        Id = row.GetInt64(0),
        ArticleId = row.GetInt64(1),
        OtherId = row.GetInt64(2),
        IsTogether = row.GetBoolean(3),
        Reason = row.GetString(4),
        By = row.GetString(5),
        At = row.Time(6),
        EndedAt = row.TimeOrNull(7),
        EndedBy = row.TextOrNull(8),
    };
}
