using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Naming.Finding;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Naming;

/// <summary>
/// What curators hold of names. They write and look it up by LINQ; what stands is read by prepared SQL, as every import asks it.
/// </summary>
internal static class NameDecisionRows
{
    private const string Columns =
        "id, decision, kind, name_key, form, article_id, target, target_kind, title, reason, \"by\", at, ended_at, ended_by";

    /// <summary>All decisions that stand, oldest first.</summary>
    public static List<NameDecision> Standing(ArchiveConnection connection) =>
        connection.List($"SELECT {Columns} FROM name_decisions WHERE ended_at IS NULL ORDER BY id", Read);

    /// <summary>All decisions ever made on a name or that lead to it, oldest first.</summary>
    public static List<NameDecision> Of(ArchiveConnection connection, NameKind kind, string key) => connection.Db.Set<NameDecision>()
        .Where(one => (one.Kind == kind && (one.NameKey == key || one.Target == key)) || (one.TargetKind == kind && one.NameKey == key))
        .OrderBy(one => one.Id).ToList();

    public static NameDecision? Find(ArchiveConnection connection, long id) =>
        connection.Db.Set<NameDecision>().SingleOrDefault(decision => decision.Id == id);

    public static void Add(ArchiveConnection connection, NameDecision decision) => connection.Db.Insert(decision);

    public static void End(ArchiveConnection connection, long id, DateTimeOffset now, string by) => connection.Db.Set<NameDecision>()
        .Where(one => one.Id == id && one.EndedAt == null)
        .ExecuteUpdate(one => one.SetProperty(decision => decision.EndedAt, now).SetProperty(decision => decision.EndedBy, by));

    private static NameDecision Read(ArchiveRow row) => new()
    {
        Id = row.GetInt64(0),
        Decision = row.EnumValue<NameDecisionKind>(1),
        Kind = row.EnumValue<NameKind>(2),
        NameKey = row.GetString(3),
        Form = row.TextOrNull(4),
        ArticleId = row.LongOrNull(5),
        Target = row.TextOrNull(6),
        TargetKind = row.TextOrNull(7) is null ? null : row.EnumValue<NameKind>(7),
        Title = row.TextOrNull(8),
        Reason = row.GetString(9),
        By = row.GetString(10),
        At = row.Time(11),
        EndedAt = row.TimeOrNull(12),
        EndedBy = row.TextOrNull(13),
    };
}
