using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsArchive.Core.Naming.Finding;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Naming;

/// <summary>An article whose names are to be looked for. What a run that was cut off left is done in the next.</summary>
public sealed class UnnamedArticle
{
    public long ArticleId { get; set; }
}

internal sealed class UnnamedArticleTable : IEntityTypeConfiguration<UnnamedArticle>
{
    public void Configure(EntityTypeBuilder<UnnamedArticle> builder) =>
        builder.ToTable("name_pending").HasKey(pending => pending.ArticleId);
}

/// <summary>The statements on which articles' names are still to be looked for.</summary>
internal sealed class UnnamedArticleRows(ArchiveConnection connection)
{
    /// <summary>Notes that an article is new or has changed.</summary>
    public void Mark(long articleId)
    {
        if (connection.Scalar<long?>("SELECT article_id FROM name_pending WHERE article_id = @id", ("@id", articleId)) is null)
        {
            connection.Execute("INSERT INTO name_pending (article_id) VALUES (@id)", ("@id", articleId));
        }
    }

    /// <summary>Marks all articles where the rules find other names than when they were last looked at.</summary>
    public void MarkAllOfOlderRules()
    {
        if (connection.Execute(
            "UPDATE name_rules SET version = @version WHERE version <> @version", ("@version", ArticleNames.RulesVersion)) > 0)
        {
            connection.Execute(
                "INSERT INTO name_pending (article_id) SELECT id FROM articles WHERE id NOT IN (SELECT article_id FROM name_pending)");
        }
    }

    /// <summary>Whether the names of any article are still to be looked for.</summary>
    public bool IsAnyLeft() =>
        connection.Scalar<long?>("SELECT article_id FROM name_pending LIMIT 1") is not null || AreRulesOlder();

    /// <summary>Counts the articles whose names are still to be looked for: all, where older rules found them.</summary>
    public string CountOfLeft => AreRulesOlder() ? "SELECT count(*) FROM articles" : "SELECT count(*) FROM name_pending";

    /// <summary>Some articles whose names are to be looked for, with their words.</summary>
    public List<(long Id, NamedText Text)> Some(int most) => connection.List(
        """
        SELECT p.article_id, t.headline, t.standfirst, t.dateline, t.body, t.captions, a.language FROM name_pending p
        JOIN articles a ON a.id = p.article_id
        LEFT JOIN article_texts t ON t.article_id = p.article_id
        ORDER BY p.article_id LIMIT @most
        """,
        row => (
            row.GetInt64(0),
            new NamedText(
                row.TextOrNull(1) ?? "", row.TextOrNull(2) ?? "", row.TextOrNull(3) ?? "", row.TextOrNull(4) ?? "",
                row.TextOrNull(5) ?? "")
            {
                StatedLanguage = row.TextOrNull(6),
            }),
        ("@most", most));

    private bool AreRulesOlder() => connection.Scalar<int?>(
        "SELECT version FROM name_rules WHERE version <> @version", ("@version", ArticleNames.RulesVersion)) is not null;
}
