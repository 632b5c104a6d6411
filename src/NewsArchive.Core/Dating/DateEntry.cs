using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Dates;

namespace NewsArchive.Core.Dating;

/// <summary>What one witness says of an article's date.</summary>
/// <param name="Date">The date; null where a curator holds that there is none.</param>
/// <param name="Basis">On what it rests.</param>
/// <param name="Evidence">Why it is believed: the rule, the words, their place.</param>
/// <param name="Standing">Whether it is the one that stands, or why it is not.</param>
public sealed record DateEntry(EdtfDate? Date, Basis Basis, Evidence Evidence, DateStanding Standing)
{
    /// <summary>The reports of others that it rests on.</summary>
    public IReadOnlyList<DateWitness> Witnesses { get; init; } = [];

    /// <summary>Who entered it; null unless it is a curator's. For the signed-in only.</summary>
    public string? By { get; init; }

    /// <summary>When it was entered, if a curator entered it.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>When a curator's later date or its withdrawal took its place.</summary>
    public DateTimeOffset? EndedAt { get; init; }
}
