using NewsArchive.Core.Articles;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Dates;

namespace NewsArchive.Web.Pages.Articles;

/// <summary>That and when a report was taken back by its source.</summary>
/// <param name="Status">The status that says so, with its evidence.</param>
/// <param name="By">The first revision that has it, of those without one between them and the current one that has not.</param>
/// <param name="Dates">What that revision's file says of dates beside the report's own, and the one before it did not: when the version was
/// made.</param>
public sealed record Withdrawal(KnownField Status, RevisionSummary By, IReadOnlyList<LeftOut> Dates)
{
    /// <summary>
    /// More versions of a report that was taken back than there are; beyond them the oldest that was looked at stands for the first.
    /// </summary>
    private const int MostLookedAt = 50;

    /// <summary>The withdrawal of an article as it stands; null where it was not taken back.</summary>
    /// <param name="article">The article.</param>
    /// <param name="revision">Finds a revision by its number.</param>
    public static Withdrawal? Of(ArticleView article, Func<int, ArticleView?> revision)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(revision);
        if (!IsWithdrawn(article))
        {
            return null;
        }

        var (first, before) = (article, default(ArticleView));
        foreach (var earlier in article.Revisions.Where(earlier => earlier.Number < article.Number).Take(MostLookedAt))
        {
            before = revision(earlier.Number);
            if (before is null || !IsWithdrawn(before))
            {
                break;
            }

            (first, before) = (before, null);
        }

        var status = first.Parsed.Status!;
        return new Withdrawal(
            new KnownField("Status", status.Value, status.Basis, status.Evidence),
            article.Revisions.First(summary => summary.Number == first.Number),
            [.. OtherDates(first).Where(date => before is null || !OtherDates(before).Contains(date))]);
    }

    private static bool IsWithdrawn(ArticleView article) => PublicationStatus.IsWithdrawn(article.Parsed.Status?.Value);

    private static IEnumerable<LeftOut> OtherDates(ArticleView article) => article.Parsed.LeftOut.Where(left => IsDay(left.Text));

    /// <summary>Whether a value is a whole date as ISO 8601 writes it, a time behind it or not.</summary>
    private static bool IsDay(string value) => EdtfDate.TryParse(value.Split('T')[0], out var date) && date.IsCertainDay;
}
