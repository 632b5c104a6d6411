using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsArchive.Core.Stories;

/// <summary>An article's current revision as it is grouped (<see cref="StoryReport"/>), with its days.</summary>
public sealed class StoredReport
{
    public long ArticleId { get; set; }

    public required byte[] Content { get; set; }

    /// <summary>The days that the article may be of where the file or a curator dates it.</summary>
    public DateOnly? FirstDay { get; set; }

    public DateOnly? LastDay { get; set; }
}

/// <summary>One of the terms that an article is most about: by them reports of the same event find each other.</summary>
public sealed class StoryTerm
{
    /// <summary>The term's hash.</summary>
    public long Term { get; set; }

    /// <summary>The number of the article's day, counted from the first of year 1; -1 where none is known.</summary>
    public int Day { get; set; }

    public long ArticleId { get; set; }
}

/// <summary>
/// Two articles that may tell the same event or running story, noted for the one of which the other is among the likeliest.
/// </summary>
public sealed class StoryLink
{
    public long ArticleId { get; set; }

    public long OtherId { get; set; }

    /// <summary>The probability that they tell the same event (<see cref="StoryScore"/>).</summary>
    public double SameEvent { get; set; }

    /// <summary>The probability that they tell events of one running story, the same event among them.</summary>
    public double Running { get; set; }
}

/// <summary>
/// An article that is new or has changed since it was last grouped. What a run that was cut off left is grouped in the next.
/// </summary>
public sealed class PendingArticle
{
    public long ArticleId { get; set; }

    /// <summary>Whether it is linked already and only its story is open.</summary>
    public bool IsLinked { get; set; }
}

/// <summary>Which story an article belongs to. An article by itself has no row.</summary>
public sealed class StoryMember
{
    public long ArticleId { get; set; }

    /// <summary>
    /// The number of the story's first article: a story needs no number of its own, and any article's number leads to its story.
    /// </summary>
    public long StoryId { get; set; }

    /// <summary>The mean probability that it tells the same event as each of the others.</summary>
    public double Probability { get; set; }

    /// <summary>Whether its headline is the story's title.</summary>
    public bool IsTitle { get; set; }
}

/// <summary>Which running story an article belongs to.</summary>
public sealed class RunningMember
{
    public long ArticleId { get; set; }

    /// <summary>The number of the running story's first article.</summary>
    public long RunningId { get; set; }
}

/// <summary>An article whose story may have changed since running stories were last told.</summary>
public sealed class PendingRunning
{
    public long ArticleId { get; set; }
}

/// <summary>The version of the rules by which the archive was grouped; one row.</summary>
public sealed class StoryRules
{
    public int Version { get; set; }
}

internal sealed class StoredReportTable : IEntityTypeConfiguration<StoredReport>
{
    public void Configure(EntityTypeBuilder<StoredReport> builder) =>
        builder.ToTable("story_reports").HasKey(report => report.ArticleId);
}

internal sealed class StoryTermTable : IEntityTypeConfiguration<StoryTerm>
{
    public void Configure(EntityTypeBuilder<StoryTerm> builder) =>
        builder.ToTable("story_terms").HasKey(term => new { term.Term, term.Day, term.ArticleId });
}

internal sealed class StoryLinkTable : IEntityTypeConfiguration<StoryLink>
{
    public void Configure(EntityTypeBuilder<StoryLink> builder)
    {
        builder.ToTable("story_links").HasKey(link => new { link.ArticleId, link.OtherId });
        builder.HasIndex(link => link.OtherId);
    }
}

internal sealed class PendingArticleTable : IEntityTypeConfiguration<PendingArticle>
{
    public void Configure(EntityTypeBuilder<PendingArticle> builder) =>
        builder.ToTable("story_pending").HasKey(pending => pending.ArticleId);
}

internal sealed class StoryMemberTable : IEntityTypeConfiguration<StoryMember>
{
    public void Configure(EntityTypeBuilder<StoryMember> builder)
    {
        builder.ToTable("story_articles").HasKey(member => member.ArticleId);
        builder.HasIndex(member => member.StoryId);
    }
}

internal sealed class RunningMemberTable : IEntityTypeConfiguration<RunningMember>
{
    public void Configure(EntityTypeBuilder<RunningMember> builder)
    {
        builder.ToTable("running_articles").HasKey(member => member.ArticleId);
        builder.HasIndex(member => member.RunningId);
    }
}

internal sealed class PendingRunningTable : IEntityTypeConfiguration<PendingRunning>
{
    public void Configure(EntityTypeBuilder<PendingRunning> builder) =>
        builder.ToTable("running_pending").HasKey(pending => pending.ArticleId);
}

internal sealed class StoryRulesTable : IEntityTypeConfiguration<StoryRules>
{
    public void Configure(EntityTypeBuilder<StoryRules> builder) =>
        builder.ToTable("story_rules").HasKey(rules => rules.Version);
}
