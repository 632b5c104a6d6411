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
        return [.. counts.Select(count => new Bar(count.Label, count.Href, count.Articles, Math.Max(1, (int)Math.Round(100.0 * count.Articles / most))))];
    }
}
