namespace NewsArchive.Core.Articles;

/// <summary>How many articles begin in a month.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">From 1 to 12.</param>
/// <param name="Articles">How many.</param>
public sealed record MonthCount(int Year, int Month, int Articles);
