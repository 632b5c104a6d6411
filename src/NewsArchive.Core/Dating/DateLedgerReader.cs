using NewsArchive.Core.Articles;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Dating;

/// <summary>Reads what speaks for and against the dates of articles.</summary>
public sealed class DateLedgerReader(ArchiveStorage storage, ArticleReader articles)
{
    /// <summary>
    /// An article's ledger; null where there is no such article. What other reports say is concluded anew, so that it is there even where
    /// a better date stands.
    /// </summary>
    public DateLedger? Of(long articleId)
    {
        if (articles.Find(articleId) is not { } article)
        {
            return null;
        }

        var conclusion = storage.Read(connection =>
        {
            var reports = new StoryReports(connection);
            return new OtherReports(connection).Say(articleId, article.Parsed.Date, reports.TextOf(articleId), reports.OutletOf(articleId),
                reports.Dated(reports.Together(articleId).Where(other => other != articleId)));
        });
        return DateLedger.Of(article, conclusion);
    }
}
