namespace NewsArchive.Core.Dating;

/// <summary>A report of a story, to date others by.</summary>
/// <param name="Name">How evidence calls it.</param>
/// <param name="Text">Its own text, without promotions and related links.</param>
/// <param name="Day">Its day, as its file or a curator says.</param>
public sealed record DatedReport(string Name, string Text, DateOnly Day);
