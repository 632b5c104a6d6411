using NewsArchive.Core.Articles;
using NewsArchive.Formats;
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
        var curated = article.Corrections.Where(correction => correction.Field == CuratedField.Date).OrderByDescending(correction => correction.At).Select(OfCurator).ToList();
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
                isCurated ? DateStanding.GaveWayToCurator : isOfFile ? DateStanding.GaveWayToFile : DateStanding.Stands) { Witnesses = conclusion.Witnesses });
        }

        return new DateLedger(article, [.. entries.OrderBy(entry => entry.Standing != DateStanding.Stands)]);
    }

    private static DateEntry OfField(DateField field, DateStanding standing) => new(field.Value, field.Basis, field.Evidence, standing);

    private static DateEntry OfCurator(Correction correction) => new(
        EdtfDate.TryParse(correction.Value, out var date) ? date : null, Basis.Curated, new Evidence("correction", Text: correction.Reason),
        correction.EndedAt is null ? DateStanding.Stands : DateStanding.Ended) { By = correction.By, At = correction.At, EndedAt = correction.EndedAt };
}
