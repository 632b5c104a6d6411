using System.Data.Common;
using NewsArchive.Core.Storage;
using NewsArchive.Formats.Naming;

namespace NewsArchive.Core.Naming;

/// <summary>The statements on what curators hold of names.</summary>
internal static class NameDecisionRows
{
    private const string Columns = "id, decision, kind, name_key, form, article_id, target, target_kind, title, reason, \"by\", at, ended_at, ended_by";

    /// <summary>All decisions that stand, oldest first.</summary>
    public static List<NameDecision> Standing(ArchiveConnection connection) =>
        connection.List($"SELECT {Columns} FROM name_decisions WHERE ended_at IS NULL ORDER BY id", Read);

    /// <summary>All decisions ever made on a name or that lead to it, oldest first.</summary>
    public static List<NameDecision> Of(ArchiveConnection connection, NameKind kind, string key) => connection.List(
        $"SELECT {Columns} FROM name_decisions WHERE (kind = @kind AND (name_key = @key OR target = @key)) OR (target_kind = @kind AND name_key = @key) ORDER BY id", Read, ("@kind", $"{kind}"), ("@key", key));

    public static NameDecision? Find(ArchiveConnection connection, long id) =>
        connection.First($"SELECT {Columns} FROM name_decisions WHERE id = @id", Read, ("@id", id));

    public static void Add(ArchiveConnection connection, NameDecision decision) => connection.Execute(
        """
        INSERT INTO name_decisions (decision, kind, name_key, form, article_id, target, target_kind, title, reason, "by", at)
        VALUES (@decision, @kind, @key, @form, @article, @target, @targetKind, @title, @reason, @by, @at)
        """,
        ("@decision", $"{decision.Decision}"), ("@kind", $"{decision.Kind}"), ("@key", decision.NameKey), ("@form", decision.Form), ("@article", decision.ArticleId),
        ("@target", decision.Target), ("@targetKind", decision.TargetKind?.ToString()), ("@title", decision.Title), ("@reason", decision.Reason), ("@by", decision.By), ("@at", decision.At.ToUnixTimeMilliseconds()));

    public static void End(ArchiveConnection connection, long id, DateTimeOffset now, string by) => connection.Execute(
        "UPDATE name_decisions SET ended_at = @now, ended_by = @by WHERE id = @id AND ended_at IS NULL",
        ("@now", now.ToUnixTimeMilliseconds()), ("@by", by), ("@id", id));

    private static NameDecision Read(DbDataReader row) => new()
    {
        Id = row.GetInt64(0), Decision = row.EnumValue<NameDecisionKind>(1), Kind = row.EnumValue<NameKind>(2), NameKey = row.GetString(3), Form = row.TextOrNull(4),
        ArticleId = row.LongOrNull(5), Target = row.TextOrNull(6), TargetKind = row.TextOrNull(7) is null ? null : row.EnumValue<NameKind>(7), Title = row.TextOrNull(8),
        Reason = row.GetString(9), By = row.GetString(10), At = row.Time(11), EndedAt = row.TimeOrNull(12), EndedBy = row.TextOrNull(13),
    };
}
