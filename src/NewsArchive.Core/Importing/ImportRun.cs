using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsArchive.Formats.Contract;

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

    /// <summary>Of those that were read in this run: without a doubt.</summary>
    public int Read { get; set; }

    /// <summary>Of those that were read in this run: some of what was read may be wrong or lacking.</summary>
    public int Doubts { get; set; }

    /// <summary>Of those that were read in this run: not sure what they are.</summary>
    public int NotSure { get; set; }

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

    /// <summary>How many files the run read so; unchanged and missing ones were not read.</summary>
    public int CountOf(ReadState state) => state switch
    {
        ReadState.Read => Read,
        ReadState.Doubts => Doubts,
        ReadState.NotSure => NotSure,
        ReadState.Refused => Rejected,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Not a state."),
    };

    internal void Count(ImportOutcome outcome)
    {
        CountKind(outcome);
        _ = outcome.State switch
        {
            ReadState.Read => Read += outcome.Records,
            ReadState.Doubts => Doubts += outcome.Records,
            ReadState.NotSure => NotSure += outcome.Records,
            _ => 0, // refused ones are counted as rejected
        };
    }

    private void CountKind(ImportOutcome outcome) => _ = outcome.Kind switch
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
    public void Configure(EntityTypeBuilder<ImportRun> builder)
    {
        builder.ToTable("runs");
        builder.Property(run => run.Read).HasDefaultValue(0); // the runs of before were not counted so
        builder.Property(run => run.Doubts).HasDefaultValue(0);
        builder.Property(run => run.NotSure).HasDefaultValue(0);
    }
}
