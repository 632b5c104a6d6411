namespace NewsArchive.Core.Articles;

/// <summary>The nearest days with articles before and after a period; null where there is none.</summary>
public sealed record DaysAround(DateOnly? Before, DateOnly? After);
