using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsArchive.Core.Importing;

/// <summary>One import, from its start to its end.</summary>
public sealed class ImportRun
{
    public long Id { get; set; }

    public DateTimeOffset StartedAt { get; set; }

    public DateTimeOffset? FinishedAt { get; set; }

    public ImportRunState State { get; set; }

    /// <summary>Who asked for it: <c>first start</c>, <c>command line</c> or an admin's name.</summary>
    public required string RequestedBy { get; set; }

    /// <summary>The files and folders that were asked for, a line each.</summary>
    public required string Paths { get; set; }

    public int Added { get; set; }

    public int Revised { get; set; }

    public int Unchanged { get; set; }

    public int Moved { get; set; }

    public int Duplicate { get; set; }

    public int Missing { get; set; }

    public int Rejected { get; set; }

    /// <summary>Why the run ended early, where it did.</summary>
    public string? Failure { get; set; }

    /// <summary>Files that the run has dealt with, the missing ones among them.</summary>
    public int Total => Added + Revised + Unchanged + Moved + Duplicate + Missing + Rejected;

    /// <summary>Whether the archive is another than before.</summary>
    public bool ChangedSomething => Added + Revised + Moved > 0;

    public int CountOf(OutcomeKind kind) => kind switch
    {
        OutcomeKind.Added => Added,
        OutcomeKind.Revised => Revised,
        OutcomeKind.Unchanged => Unchanged,
        OutcomeKind.Moved => Moved,
        OutcomeKind.Duplicate => Duplicate,
        OutcomeKind.Missing => Missing,
        OutcomeKind.Rejected => Rejected,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not an outcome."),
    };

    internal void Count(ImportOutcome outcome) => _ = outcome.Kind switch
    {
        OutcomeKind.Added => Added += outcome.Records,
        OutcomeKind.Revised => Revised += outcome.Records,
        OutcomeKind.Unchanged => Unchanged += outcome.Records,
        OutcomeKind.Moved => Moved += outcome.Records,
        OutcomeKind.Duplicate => Duplicate += outcome.Records,
        OutcomeKind.Missing => Missing += outcome.Records,
        OutcomeKind.Rejected => Rejected += outcome.Records,
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome.Kind, "Not an outcome."),
    };
}

internal sealed class RunTable : IEntityTypeConfiguration<ImportRun>
{
    public void Configure(EntityTypeBuilder<ImportRun> builder) =>
        builder.ToTable("runs");
}
