using NewsArchive.Web.Models;

namespace NewsArchive.Web.Pages.Shared;

/// <summary>A bar of a chart that leads somewhere.</summary>
/// <param name="Label">What it counts.</param>
/// <param name="Href">Where it leads.</param>
/// <param name="Articles">How many articles.</param>
/// <param name="Percent">Its length, 1 to 100: the share of the longest bar.</param>
public sealed record Bar(string Label, string Href, int Articles, int Percent)
{
    public static IReadOnlyList<Bar> Of(IReadOnlyList<(string Label, string Href, int Articles)> counts)
    {
        var most = counts.Count == 0 ? 1 : counts.Max(count => count.Articles);
        return [.. counts.Select(count =>
            new Bar(count.Label, count.Href, count.Articles, Math.Max(1, (int)Math.Round(100.0 * count.Articles / most))))];
    }
}

/// <summary>The years of an archive as bars.</summary>
public static class YearBars
{
    /// <summary>A bar a year, or one a decade where there are more years than <paramref name="most"/>; the newest first.</summary>
    public static IReadOnlyList<Bar> Of(IReadOnlyList<(int Year, int Articles)> years, int most)
    {
        ArgumentNullException.ThrowIfNull(years);
        return Bar.Of(years.Count <= most
            ? [.. years.Select(year => (Label(year.Year), Links.Year(year.Year), year.Articles))]
            : [.. years.GroupBy(year => year.Year / 10 * 10)
                .Select(decade => ($"{decade.Key}s", $"/dates#d{decade.Key}", decade.Sum(year => year.Articles)))]);
    }

    /// <summary>A year in words.</summary>
    public static string Label(int year) => year < 1000 ? $"AD {year}" : $"{year}";
}
