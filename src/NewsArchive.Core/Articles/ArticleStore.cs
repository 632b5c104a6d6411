using NewsArchive.Core.Importing;
using NewsArchive.Core.Searching;
using NewsArchive.Core.Storage;
using NewsArchive.Formats;

namespace NewsArchive.Core.Articles;

/// <summary>
/// The only writer of articles. It decides what an original means for the archive: new, changed, moved or known.
/// Nothing is overwritten; every revision and every original stays.
/// </summary>
/// <param name="index">The search index, kept in step in the same transaction.</param>
/// <param name="time">The clock of the archive's own dates.</param>
/// <param name="stillHolds">Whether a place (full path) still holds bytes of a SHA-256: tells a move from a copy.</param>
public sealed class ArticleStore(ISearchIndex index, TimeProvider time, Func<string, string, bool> stillHolds)
{
    /// <summary>Saves an original within the caller's transaction.</summary>
    public SaveResult Save(WriteTransaction transaction, FoundOriginal found, long runId)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(found);
        var rows = new ArticleRows(transaction.Connection, index, time.GetUtcNow(), runId);
        var places = new PlaceRows(transaction.Connection, runId);
        var place = places.At(found.Path);
        if (place?.Sha256 == found.Sha256)
        {
            return SaveAgain(rows, places, place, found);
        }

        return places.HolderOf(found.Sha256) is { } holder
            ? SaveKnown(rows, places, place, holder, found)
            : SaveNew(rows, places, place, found);
    }

    /// <summary>The same bytes at the same place: a revision only where a newer format reads them differently.</summary>
    private static SaveResult SaveAgain(ArticleRows rows, PlaceRows places, KnownPlace place, FoundOriginal found)
    {
        places.Seen(found.Path);
        if (place.OriginalId != place.CurrentOriginalId || place.IsReadBy(found.Format))
        {
            return new SaveResult(OutcomeKind.Unchanged, place.ArticleId);
        }

        if (rows.CurrentParsed(place.ArticleId) == ParsedArticleJson.ToJson(found.Article))
        {
            rows.SetFormat(place.ArticleId, found.Format);
            return new SaveResult(OutcomeKind.Unchanged, place.ArticleId);
        }

        var revision = rows.AddRevision(place.ArticleId, place.OriginalId, found, RevisionReason.FormatChanged);
        return new SaveResult(OutcomeKind.Revised, place.ArticleId, revision, $"read again by {found.Format.Name} {found.Format.Version}");
    }

    /// <summary>Bytes that the archive knows from elsewhere, or from before.</summary>
    private SaveResult SaveKnown(ArticleRows rows, PlaceRows places, KnownPlace? place, KnownOriginal holder, FoundOriginal found)
    {
        if (place?.ArticleId == holder.ArticleId)
        {
            return Revise(rows, places, place, holder.OriginalId, found);
        }

        var others = places.Holding(holder.OriginalId).Where(path => path != found.Path).ToList();
        var gone = others.Find(path => !stillHolds(path, found.Sha256));
        if (gone is not null)
        {
            places.Remove(gone);
        }

        places.Put(found.Path, holder.OriginalId, holder.ArticleId);
        var isMoved = gone is not null || (others.Count == 0 && holder.IsCurrent);
        return isMoved
            ? new SaveResult(OutcomeKind.Moved, holder.ArticleId, Message: gone is null ? null : $"was at {gone}")
            : new SaveResult(OutcomeKind.Duplicate, holder.ArticleId);
    }

    private static SaveResult SaveNew(ArticleRows rows, PlaceRows places, KnownPlace? place, FoundOriginal found)
    {
        var originalId = rows.AddOriginal(found);

        // A copy that was edited is an article of its own as long as the text it was copied from is still there.
        var wasCopy = place is not null && places.Holding(place.OriginalId).Count > 1;
        if (place is not null && !wasCopy)
        {
            return Revise(rows, places, place, originalId, found);
        }

        var articleId = rows.AddArticle(originalId, found);
        places.Put(found.Path, originalId, articleId);
        return new SaveResult(OutcomeKind.Added, articleId, 1, wasCopy ? $"was a copy of article {place!.ArticleId}" : null);
    }

    private static SaveResult Revise(ArticleRows rows, PlaceRows places, KnownPlace place, long originalId, FoundOriginal found)
    {
        var revision = rows.AddRevision(place.ArticleId, originalId, found, RevisionReason.FileChanged);
        places.Put(found.Path, originalId, place.ArticleId);
        return new SaveResult(OutcomeKind.Revised, place.ArticleId, revision);
    }
}
