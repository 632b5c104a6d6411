namespace NewsArchive.Core.Stories;

/// <summary>What somebody is quoted as saying, with all reports that have it.</summary>
/// <param name="Speaker">Whose words they are; null where no report says.</param>
/// <param name="Words">As the first report that quotes it has them.</param>
/// <param name="Uses">What became of it in each report that has it, in order of time.</param>
public sealed record StoryQuote(string? Speaker, string Words, IReadOnlyList<StoryQuoteUse> Uses);
