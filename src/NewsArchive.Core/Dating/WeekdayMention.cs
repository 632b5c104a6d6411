namespace NewsArchive.Core.Dating;

/// <summary>A weekday by which a report says when something happened: <c>on Thursday</c>, <c>said Thursday</c>.</summary>
/// <param name="Day">The weekday.</param>
/// <param name="Phrase">The words, with the one before where it belongs to it.</param>
/// <param name="Sentence">The sentence.</param>
public sealed record WeekdayMention(DayOfWeek Day, string Phrase, string Sentence);
