using NewsArchive.Core.Articles;

namespace NewsArchive.Web.Pages.Stories;

/// <summary>When an article is of, between the first and the last day of its story: a bar over all days that its date may mean.</summary>
/// <param name="Start">Where the bar begins, in hundredths of the whole.</param>
/// <param name="Width">How wide it is, in hundredths; never nothing.</param>
/// <param name="IsCertain">Whether the file or a curator gives the day.</param>
public sealed record TimeBar(double Start, double Width, bool IsCertain)
{
    private const double LeastWidth = 1.5;

    /// <summary>The bars of some articles; null for the undated and where the story has no days at all.</summary>
    public static IReadOnlyList<TimeBar?> Of(IReadOnlyList<ArticleSummary> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var days = articles.SelectMany(article => new[] { article.DateLower, article.DateUpper }).OfType<DateOnly>()
            .Select(day => day.DayNumber).ToList();
        if (days.Count == 0)
        {
            return [.. articles.Select(_ => (TimeBar?)null)];
        }

        var (first, all) = (days.Min(), days.Max() - days.Min() + 1.0);
        return [.. articles.Select(article => article.Date is null ? null : Of(article, first, all))];
    }

    private static TimeBar Of(ArticleSummary article, int first, double all)
    {
        var start = ((article.DateLower?.DayNumber ?? first) - first) / all * 100;
        var end = ((article.DateUpper?.DayNumber ?? (first + (int)all - 1)) - first + 1) / all * 100;
        return new TimeBar(Math.Min(start, 100 - LeastWidth), Math.Max(LeastWidth, end - start),
            article.DateBasis != Formats.Contract.Basis.Inferred);
    }
}
