using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsArchive.Core.Stories;

/// <summary>A curator's word on whether two articles tell the same event. The one that is not ended stands; none is ever deleted.</summary>
public sealed class StoryDecision
{
    public long Id { get; set; }

    public long ArticleId { get; set; }

    public long OtherId { get; set; }

    /// <summary>Whether they tell the same event; else they tell two.</summary>
    public bool IsTogether { get; set; }

    public required string Reason { get; set; }

    /// <summary>The name of the curator.</summary>
    public required string By { get; set; }

    public DateTimeOffset At { get; set; }

    /// <summary>When it was taken back, or another took its place.</summary>
    public DateTimeOffset? EndedAt { get; set; }

    public string? EndedBy { get; set; }
}

internal sealed class StoryDecisionTable : IEntityTypeConfiguration<StoryDecision>
{
    public void Configure(EntityTypeBuilder<StoryDecision> builder)
    {
        builder.ToTable("story_decisions").HasIndex(decision => decision.ArticleId);
        builder.HasIndex(decision => decision.OtherId);
    }
}
