using NewsArchive.Core;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Stories;

namespace NewsArchive.Web.Pages.Stories;

/// <summary>Reports that may cover the same event as a story, or as an article that is in none.</summary>
/// <param name="Id">The number of the story or the article.</param>
/// <param name="Reports">The reports, the likeliest first.</param>
/// <param name="Decided">The report that the curator has just decided on, and whether it covers the event; null where there is
/// none.</param>
public sealed record MayTell(long Id, IReadOnlyList<PossibleReport> Reports, (ArticleSummary Report, bool IsSame)? Decided)
{
    /// <summary>The part of the page that shows them.</summary>
    public const string Anchor = "may";

    /// <summary>The value of an address that has the number of the report that was just decided on.</summary>
    public const string DecidedName = "decided";

    private const int Most = 5;

    /// <summary>Whether there is anything to show.</summary>
    public bool IsAny => Reports.Count > 0 || Decided is not null;

    /// <summary>Those of a story or an article.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="id">The number of the story or the article.</param>
    /// <param name="articles">The articles of the story, or the one.</param>
    /// <param name="page">The page's request: its address has what a curator has just decided.</param>
    public static MayTell Of(Archive archive, long id, IReadOnlyList<ArticleSummary> articles, HttpContext page)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(page);
        List<long> ids = [.. articles.Select(article => article.Id)];
        var decided = page.User.Identity is { IsAuthenticated: true } && long.TryParse(page.Request.Query[DecidedName], out var number)
            && archive.Stories.Decision(number, ids) is { } decision && archive.Articles.Find(number) is { } report
                ? (report.Summary, decision.IsTogether)
                : ((ArticleSummary, bool)?)null;
        return new MayTell(id, archive.Stories.Possible(ids, Most), decided);
    }
}
