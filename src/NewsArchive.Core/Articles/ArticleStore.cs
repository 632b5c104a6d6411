using System.Numerics;
using NewsArchive.Core.Storage;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Core.Articles;

/// <summary>
/// The only writer of articles. It decides what an original means for the archive: new, changed, moved or known.
/// Nothing is overwritten; every revision and every original stays.
/// </summary>
/// <param name="connection">The connection of the run's transaction.</param>
/// <param name="watchers">What follows each change, in the same transaction.</param>
/// <param name="now">When the run saves.</param>
/// <param name="runId">The run.</param>
/// <param name="stillHolds">Whether a place still holds bytes of a SHA-256: tells a move from a copy.</param>
/// <param name="archived">
/// Reads what an article's current revision was read as, in JSON, from the archive itself; only in a rehearsal, which does not copy it
/// and says of each revision what differs. Else null.
/// </param>
internal sealed class ArticleStore(
    ArchiveConnection connection, IArticleWatcher watchers, DateTimeOffset now, long runId, Func<string, string, bool> stillHolds,
    Func<long, string?>? archived)
{
    private readonly ArticleRows rows = new(connection, watchers, now, runId);
    private readonly PlaceRows places = new(connection, runId);

    /// <summary>Saves an original within the caller's transaction.</summary>
    /// <param name="found">The original.</param>
    /// <param name="containerId">The container that it was found in; null for a file.</param>
    public SaveResult Save(FoundOriginal found, long? containerId)
    {
        var place = places.At(found.Place.Path);
        if (place?.Sha256 == found.Sha256)
        {
            return SaveAgain(place, found);
        }

        var stands = place is not null && !found.Place.IsShifted ? place : null; // what the place tells of the article
        var (result, originalId) = places.HolderOf(found.Sha256) is { } holder
            ? (SaveKnown(stands, holder, found), holder.OriginalId)
            : SaveNew(stands, found);
        if (place is null)
        {
            places.Add(found.Place.Path, originalId, result.ArticleId, containerId);
        }
        else
        {
            if (containerId is not null && place.ArticleId != result.ArticleId)
            {
                places.KeepTaken(found.Place.Path);
            }

            places.Change(found.Place.Path, originalId, result.ArticleId, containerId);
        }

        return result;
    }

    /// <summary>The same bytes at the same place: a revision only where a newer format reads them differently.</summary>
    private SaveResult SaveAgain(KnownPlace place, FoundOriginal found)
    {
        places.Seen(found.Place.Path);
        if (found.Article.Encoding is null && place.IsSame(found.Sha256, found.ReadBy))
        {
            return new SaveResult(SaveKind.Unchanged, place.ArticleId);
        }

        if (CurrentParsed(place.ArticleId) is { } parsed && IsSame(parsed, found))
        {
            rows.SetReadBy(place.ArticleId, found.ReadBy);
            rows.SetIdentity(place.ArticleId, found.Identity);
            return new SaveResult(SaveKind.Unchanged, place.ArticleId);
        }

        var revised = Revise(place.ArticleId, place.OriginalId, found, RevisionReason.FormatChanged);
        if (found.HasAddress)
        {
            Show(place.ArticleId);
        }

        return revised with
        {
            Message = $"read again by {found.ReadBy.Format} {found.ReadBy.Version}",
        };
    }

    private string? CurrentParsed(long articleId) =>
        ArticleRows.CurrentParsed(connection, articleId) is var parsed && parsed is not "" ? parsed : archived?.Invoke(articleId);

    /// <summary>Whether both texts of JSON say the same; one may have been written by an earlier version of the program.</summary>
    private static bool IsSame(string parsed, FoundOriginal found) =>
        parsed == found.Parsed || ParsedArticleJson.ToJson(ArticleReader.Parsed(parsed)) == found.Parsed;

    /// <summary>Bytes that the archive knows from elsewhere, or from before.</summary>
    private SaveResult SaveKnown(KnownPlace? place, KnownOriginal holder, FoundOriginal found)
    {
        if (place?.ArticleId == holder.ArticleId)
        {
            return Revise(holder.ArticleId, holder.OriginalId, found);
        }

        var others = places.Holding(holder.OriginalId).Where(other => other.Path != found.Place.Path).ToList();
        if (found.Place.Container is { } container && holder.IsCurrent
            && others.TrueForAll(other => !other.IsFound && FoundPlace.FileOf(other.Path) == container))
        {
            // Records change their places within a container as others come and go
            return new SaveResult(SaveKind.Unchanged, holder.ArticleId);
        }

        var gone = others.Where(other => other.IsGone || !stillHolds(other.Path, found.Sha256))
            .Select(other => other.Path).FirstOrDefault();
        if (gone is not null)
        {
            places.Remove(gone);
        }

        var isMoved = gone is not null || (others.Count == 0 && holder.IsCurrent);
        return isMoved
            ? new SaveResult(SaveKind.Moved, holder.ArticleId, Message: gone is null ? null : $"was at {PlaceRows.LastPlace(gone).Path}")
            : new SaveResult(SaveKind.Duplicate, holder.ArticleId);
    }

    private (SaveResult Result, long OriginalId) SaveNew(KnownPlace? place, FoundOriginal found)
    {
        var originalId = rows.AddOriginal(found);
        if (SharingIdentity(found) is { } known)
        {
            return (found.HasAddress
                ? AddCopy(known.ArticleId, originalId, found)
                : ReviseByIdentity(known.ArticleId, known.Version, originalId, found), originalId);
        }

        // A copy that was edited is an article of its own as long as the text it was copied from is still there; and what
        // says of itself that it is another article is one.
        var wasCopy = place is not null && places.Holding(place.OriginalId).Count > 1;
        var isOther = place is not null && found.Identity is not null && rows.IdentityOf(place.ArticleId) is { } theirs
            && !found.KnownIdentities.Contains(theirs);
        if (place is not null && !wasCopy && !isOther)
        {
            return (Revise(place.ArticleId, originalId, found), originalId);
        }

        var articleId = rows.AddArticle(originalId, found);
        return (new SaveResult(SaveKind.Added, articleId, 1, wasCopy ? $"was a copy of article {place!.ArticleId}" : null), originalId);
    }

    /// <summary>The article that an original is another version or copy of, by what both say of themselves.</summary>
    private (long ArticleId, string? Version)? SharingIdentity(FoundOriginal found)
    {
        foreach (var identity in found.KnownIdentities)
        {
            // Careless sites give one address to pages that have nothing in common.
            if (rows.WithIdentity(identity) is { } known && (!found.IsAddress(identity) || CurrentParsed(known.ArticleId) is not { } parsed
                || AddressCopies.MayBeSame(found.Article, ArticleReader.Parsed(parsed))))
            {
                return known;
            }
        }

        return null;
    }

    /// <summary>A further original of an address: a revision where the outlet changed its text, else a copy behind the fullest.</summary>
    private SaveResult AddCopy(long articleId, long originalId, FoundOriginal found)
    {
        var before = CurrentParsed(articleId);
        var number = rows.AddRevision(articleId, originalId, found, RevisionReason.CopyFound, isCurrent: false);
        var shown = Show(articleId);
        if (shown < number)
        {
            return new SaveResult(
                SaveKind.Duplicate, articleId, number, $"adds nothing to revision {shown} of the same address; kept as an older revision");
        }

        return new SaveResult(SaveKind.Revised, articleId, number, shown > number ? "put together with other pages of the report" : null)
        {
            Differences = archived is not null && before is not null
                ? RevisionDifference.Of(ArticleReader.Parsed(before), found.Article)
                : [],
        };
    }

    /// <summary>Shows the fullest copy of an article, and returns the number of its revision.</summary>
    private int Show(long articleId) =>
        rows.Show(articleId, AddressCopies.Choose(rows.Copies(articleId, archived?.Invoke(articleId))));

    private SaveResult ReviseByIdentity(long articleId, string? currentVersion, long originalId, FoundOriginal found)
    {
        var isLate = AgencyVersion.Compare(found.Article.Version?.Value, currentVersion) < 0;
        var message = isLate
            ? $"version {found.Article.Version?.Value} is older than the current {currentVersion}: filed as an older revision"
            : null;
        return Revise(articleId, originalId, found, isCurrent: !isLate) with { Message = message };
    }

    private SaveResult Revise(
        long articleId, long originalId, FoundOriginal found, RevisionReason reason = RevisionReason.FileChanged, bool isCurrent = true)
    {
        IReadOnlyList<string> differences = archived is not null && CurrentParsed(articleId) is { } before
            ? RevisionDifference.Of(ArticleReader.Parsed(before), found.Article)
            : [];
        return new SaveResult(SaveKind.Revised, articleId, rows.AddRevision(articleId, originalId, found, reason, isCurrent))
        {
            Differences = differences,
        };
    }
}

/// <summary>Versions as agencies write them: numbers, or times that sort as text.</summary>
internal static class AgencyVersion
{
    /// <summary>Below 0 where the first is older, above 0 where it is newer; 0 where they are the same or nothing can be said.</summary>
    public static int Compare(string? first, string? second)
    {
        if (first is null || second is null)
        {
            return 0;
        }

        return BigInteger.TryParse(first, out var one) && BigInteger.TryParse(second, out var other)
            ? one.CompareTo(other)
            : string.CompareOrdinal(first, second);
    }
}
