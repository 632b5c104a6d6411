namespace NewsArchive.Core.Dating;

/// <summary>A dated report that an inferred date rests on.</summary>
/// <param name="Report">The dated report.</param>
/// <param name="Sentence">What it tells of the same; null where only its day counts.</param>
/// <param name="Asked">The sentence of the undated report that tells the same; null where only the other's day counts.</param>
public sealed record DateWitness(DatedReport Report, string? Sentence = null, string? Asked = null);
