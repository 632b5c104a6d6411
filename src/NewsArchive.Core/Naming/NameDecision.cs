using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsArchive.Core.Naming.Finding;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Naming;

/// <summary>
/// A curator's word on a name. It is on the name's key and not on its number, so it holds through every import; the one that is not ended
/// stands; none is ever deleted.
/// </summary>
public sealed class NameDecision
{
    public long Id { get; set; }

    public NameDecisionKind Decision { get; set; }

    public NameKind Kind { get; set; }

    /// <summary>The key of the name decided on.</summary>
    public required string NameKey { get; set; }

    /// <summary>The form that is split off; null for an article, and for other decisions.</summary>
    public string? Form { get; set; }

    /// <summary>The article that is split off; null for a form, and for other decisions.</summary>
    public long? ArticleId { get; set; }

    /// <summary>The key of the name that it is joined with, or that is split off; null for other decisions.</summary>
    public string? Target { get; set; }

    /// <summary>The kind that it is of; null for other decisions.</summary>
    public NameKind? TargetKind { get; set; }

    /// <summary>
    /// What the name, or what is split off it, is called from now on; of a name of another kind, what it is called; null for other
    /// decisions.
    /// </summary>
    public string? Title { get; set; }

    public required string Reason { get; set; }

    /// <summary>The name of the curator.</summary>
    public required string By { get; set; }

    public DateTimeOffset At { get; set; }

    /// <summary>When it was taken back, or another took its place.</summary>
    public DateTimeOffset? EndedAt { get; set; }

    public string? EndedBy { get; set; }
}

internal sealed class NameDecisionTable : IEntityTypeConfiguration<NameDecision>
{
    public void Configure(EntityTypeBuilder<NameDecision> builder)
    {
        builder.ToTable("name_decisions").HasIndex(decision => new { decision.Kind, decision.NameKey });
        builder.Property(decision => decision.NameKey).UseCollation(ArchiveDb.ByLetter);
    }
}
