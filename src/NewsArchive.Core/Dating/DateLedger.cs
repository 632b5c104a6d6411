using NewsArchive.Core.Articles;
using NewsArchive.Core.Storage;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Dates;

namespace NewsArchive.Core.Dating;

/// <summary>All that speaks for or against an article's date, with the entry that stands first.</summary>
/// <param name="Article">The article as it stands.</param>
/// <param name="Entries">The entries: the one that stands, then curators', the file's, what follows from its text, what others say.</param>
public sealed record DateLedger(ArticleView Article, IReadOnlyList<DateEntry> Entries)
{
    /// <summary>The first and the last day of which any entry speaks; null where none does.</summary>
    public (DateOnly First, DateOnly Last)? Reach
    {
        get
        {
            var days = Entries.SelectMany(entry => new[] { entry.Date?.Lower, entry.Date?.Upper }).OfType<DateOnly>().ToList();
            return days.Count == 0 ? null : (days.Min(), days.Max());
        }
    }

    /// <param name="article">The article's current revision.</param>
    /// <param name="conclusion">What the other reports of its story say; null where they say nothing.</param>
    internal static DateLedger Of(ArticleView article, DateConclusion? conclusion)
    {
        var curated = article.Corrections.Where(correction => correction.Field == CuratedField.Date).OrderByDescending(correction =>
            correction.At).Select(OfCurator).ToList();
        var isCurated = curated.Any(entry => entry.Standing == DateStanding.Stands);
        var ofFile = article.Parsed.Date;
        var isOfFile = ofFile is not null && article.Values.Date?.Basis is not Basis.Inferred;
        var afterFile = isCurated ? DateStanding.GaveWayToCurator : DateStanding.GaveWayToFile;
        List<DateEntry> entries = [.. curated];
        if (ofFile is not null)
        {
            entries.Add(OfField(ofFile, isCurated ? DateStanding.GaveWayToCurator : isOfFile ? DateStanding.Stands : DateStanding.Bound));
        }

        entries.AddRange(article.Parsed.OtherDates.Select(field => OfField(field, afterFile)));
        if (TextBound.Of(article.Parsed) is { } bound)
        {
            entries.Add(OfField(bound, DateStanding.Bound));
        }

        if (conclusion is not null)
        {
            entries.Add(new DateEntry(
                conclusion.Date, Basis.Inferred, new Evidence(conclusion.Rule, Text: conclusion.Evidence),
                isCurated ? DateStanding.GaveWayToCurator : isOfFile ? DateStanding.GaveWayToFile
                    : DateStanding.Stands)
            { Witnesses = conclusion.Witnesses });
        }

        return new DateLedger(article, [.. entries.OrderBy(entry => entry.Standing != DateStanding.Stands)]);
    }

    private static DateEntry OfField(DateField field, DateStanding standing) => new(field.Value, field.Basis, field.Evidence, standing);

    private static DateEntry OfCurator(Correction correction) => new(
        EdtfDate.TryParse(correction.Value, out var date) ? date : null, Basis.Curated, new Evidence("correction", Text: correction.Reason),
        correction.EndedAt is null ? DateStanding.Stands : DateStanding.Ended)
    {
        By = correction.By,
        At = correction.At,
        EndedAt = correction.EndedAt
    };
}

/// <summary>What one witness says of an article's date.</summary>
/// <param name="Date">The date; null where a curator holds that there is none.</param>
/// <param name="Basis">On what it rests.</param>
/// <param name="Evidence">Why it is believed: the rule, the words, their place.</param>
/// <param name="Standing">Whether it is the one that stands, or why it is not.</param>
public sealed record DateEntry(EdtfDate? Date, Basis Basis, Evidence Evidence, DateStanding Standing)
{
    /// <summary>The reports of others that it rests on.</summary>
    public IReadOnlyList<DateWitness> Witnesses { get; init; } = [];

    /// <summary>Who entered it; null unless it is a curator's. For the signed-in only.</summary>
    public string? By { get; init; }

    /// <summary>When it was entered, if a curator entered it.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>When a curator's later date or its withdrawal took its place.</summary>
    public DateTimeOffset? EndedAt { get; init; }
}

/// <summary>Whether an entry of the ledger stands, and if not, why.</summary>
public enum DateStanding
{
    /// <summary>It is the article's date.</summary>
    Stands,

    /// <summary>A curator's date stands.</summary>
    GaveWayToCurator,

    /// <summary>What the file says of itself stands.</summary>
    GaveWayToFile,

    /// <summary>It is a bound only: the date that stands says more.</summary>
    Bound,

    /// <summary>A curator took it back, or entered another.</summary>
    Ended,
}

/// <summary>The other articles of the story that an article would be of by what its file says of its date, and by its text.</summary>
public delegate IReadOnlyList<long> StoryByFile(ArchiveConnection connection, long articleId, DateField? ofFile, string text);

/// <summary>Reads what speaks for and against the dates of articles.</summary>
public sealed class DateLedgerReader(ArchiveStorage storage, ArticleReader articles, StoryByFile storyByFile)
{
    /// <summary>
    /// An article's ledger; null where there is no such article. What other reports say is concluded anew, so that it is there
    /// even where a better date stands.
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
