using NewsArchive.Core;
using NewsArchive.Core.Articles;

namespace NewsArchive.Web.Pages.Compare;

/// <summary>Articles to compare with one, under a heading that says why they are offered.</summary>
public sealed record OfferedArticles(string Heading, IReadOnlyList<ArticleSummary> Articles)
{
    private const int MostEach = 12;

    /// <summary>Of an article dated less precisely, any other might be of the same days.</summary>
    private const int MostDays = 7;

    /// <summary>Reports of the same story, similar articles and those of the same days, each article once.</summary>
    public static IReadOnlyList<OfferedArticles> Beside(Archive archive, ArticleSummary article)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ArgumentNullException.ThrowIfNull(article);
        HashSet<long> offered = [article.Id];
        return
        [
            .. new OfferedArticles[]
            {
                Those("Reports of the same story", archive.Stories.Beside(article, MostEach)?.Some ?? []),
                Those("Similar articles", archive.Similar.To(article.Id, 2 * MostEach)),
                Those("Articles of the same days", OfTheSameDays(archive, article)),
            }.Where(those => those.Articles.Count > 0),
        ];

        OfferedArticles Those(string heading, IEnumerable<ArticleSummary> articles) =>
            new(heading, [.. articles.Where(other => offered.Add(other.Id)).Take(MostEach)]);
    }

    /// <summary>Those of its own days before those of the days beside them; none that could as well be of another week.</summary>
    private static IEnumerable<ArticleSummary> OfTheSameDays(Archive archive, ArticleSummary article)
    {
        if (Days(article) is not { } own)
        {
            return [];
        }

        return new[] { 0, 1, 3 }.SelectMany(near => archive.Lists
            .Between(Moved(own.First, -near), Moved(own.Last, near), 1, 4 * MostEach, newestFirst: true).Articles
            .Where(other => Days(other) is not null));
    }

    private static (DateOnly First, DateOnly Last)? Days(ArticleSummary article) =>
        article is { DateLower: { } first, DateUpper: { } last } && last.DayNumber - first.DayNumber < MostDays ? (first, last) : null;

    private static DateOnly Moved(DateOnly day, int days) =>
        DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));
}
