namespace NewsArchive.Web.Pages.Shared;

/// <summary>The years of an archive as bars.</summary>
public static class YearBars
{
    /// <summary>A bar a year, or one a decade where there are more years than <paramref name="most"/>; the newest first.</summary>
    public static IReadOnlyList<Bar> Of(IReadOnlyList<(int Year, int Articles)> years, int most)
    {
        ArgumentNullException.ThrowIfNull(years);
        return Bar.Of(years.Count <= most
            ? [.. years.Select(year => (Label(year.Year), Links.Year(year.Year), year.Articles))]
            : [.. years.GroupBy(year => year.Year / 10 * 10).Select(decade => ($"{decade.Key}s", $"/dates#d{decade.Key}", decade.Sum(year => year.Articles)))]);
    }

    /// <summary>A year in words.</summary>
    public static string Label(int year) => year < 1000 ? $"AD {year}" : $"{year}";
}
