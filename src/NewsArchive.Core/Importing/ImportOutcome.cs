using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Core.Importing;

/// <summary>What became of one file in a run.</summary>
public sealed class ImportOutcome
{
    public long Id { get; set; }

    public long RunId { get; set; }

    public required string Path { get; set; }

    public OutcomeKind Kind { get; set; }

    /// <summary>How sure it is what the file is and says; null where it was not read in this run.</summary>
    public ReadState? State { get; set; }

    public long? ArticleId { get; set; }

    /// <summary>The revision that the run made, where it made one.</summary>
    public int? Revision { get; set; }

    /// <summary>What a person should know: why a file was rejected, where a moved one was before.</summary>
    public string? Message { get; set; }

    /// <summary>The problems that reading reported, as JSON; null where there were none.</summary>
    public string? Problems { get; set; }

    /// <summary>What differs from the revision before, in lines; only in a rehearsal, and never kept.</summary>
    public IReadOnlyList<string> Differences { get; init; } = [];

    /// <summary>How many records the outcome stands for: those of a container that did not change, else one.</summary>
    public int Records { get; set; } = 1;
}

internal sealed class OutcomeTable : IEntityTypeConfiguration<ImportOutcome>
{
    public void Configure(EntityTypeBuilder<ImportOutcome> builder)
    {
        builder.ToTable("outcomes").Ignore(outcome => outcome.Differences);
        builder.HasOne<ImportRun>().WithMany().HasForeignKey(outcome => outcome.RunId);
    }
}
