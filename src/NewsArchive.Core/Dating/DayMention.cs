namespace NewsArchive.Core.Dating;

/// <summary>
/// Words by which a report says on which of the days just past something happened: <c>on Thursday</c>, <c>said Thursday</c>,
/// <c>yesterday</c>.
/// </summary>
/// <param name="Day">The weekday; null where the day is told from that of writing.</param>
/// <param name="Phrase">The words, with the one before where it belongs to it.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="DaysBack">How many days before that of writing: 1 for <c>yesterday</c>; null for a weekday.</param>
public sealed record DayMention(DayOfWeek? Day, string Phrase, string Sentence, int? DaysBack = null);
