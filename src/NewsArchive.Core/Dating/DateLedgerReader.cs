using NewsArchive.Core.Articles;
using NewsArchive.Core.Curating;
using NewsArchive.Core.Storage;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Core.Dating;

/// <summary>The other articles of the story that an article would be of by what its file says of its date, and by its text.</summary>
public delegate IReadOnlyList<long> StoryByFile(ArchiveConnection connection, long articleId, DateField? ofFile, string text);

/// <summary>Reads what speaks for and against the dates of articles.</summary>
public sealed class DateLedgerReader(ArchiveStorage storage, ArticleReader articles, StoryByFile storyByFile)
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

    private DateConclusion? Conclusion(ArchiveConnection connection, long articleId, ArticleView article)
    {
        var reports = new StoryReports(connection);
        var (ofFile, text) = (article.Parsed.Date, reports.TextOf(articleId));
        // A curator's day may have taken it out of its story; what the others say of it stays beside it.
        var isCurated = article.Corrections.Any(correction => correction.Field == CuratedField.Date && correction.EndedAt is null);
        var others = isCurated
            ? storyByFile(connection, articleId, ofFile, text)
            : reports.Together(articleId).Where(other => other != articleId);
        return new OtherReports(connection).Say(articleId, ofFile, text, reports.OutletOf(articleId), reports.Dated(others));
    }
}
