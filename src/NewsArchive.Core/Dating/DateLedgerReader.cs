using NewsArchive.Core.Articles;
using NewsArchive.Core.Curating;
using NewsArchive.Core.Storage;
using NewsArchive.Core.Stories;

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

        var conclusion = storage.Read(connection => Conclusion(connection, articleId, article));
        return DateLedger.Of(article, conclusion);
    }

    private static DateConclusion? Conclusion(ArchiveConnection connection, long articleId, ArticleView article)
    {
        var reports = new StoryReports(connection);
        var (ofFile, text) = (article.Parsed.Date, reports.TextOf(articleId));
        // A curator's day may have taken it out of its story; what the others say of it stays beside it.
        var isCurated = article.Corrections.Any(correction => correction.Field == CuratedField.Date && correction.EndedAt is null);
        var others = isCurated
            ? StoryByFile.Of(connection, articleId, ofFile, text)
            : reports.Together(articleId).Where(other => other != articleId);
        return new OtherReports(connection).Say(articleId, ofFile, text, reports.OutletOf(articleId), reports.Dated(others));
    }
}
