using NewsArchive.Core.Articles;
using NewsArchive.Core.Storage;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Dates;

namespace NewsArchive.Core.Dating;

/// <summary>What other articles say of one's date: those of its story, and those beside it in its file.</summary>
internal sealed class OtherReports(ArchiveConnection connection)
{
    /// <summary>Of a day without its year this many neighbours on either side say the year; fewer in all than two may be strays.</summary>
    private const int MostForYear = 2;
    private const int LeastForYear = 2;

    public NeighboursInFile Neighbours { get; } = new(connection);

    /// <summary>The date that follows; null where none does.</summary>
    /// <param name="articleId">The article.</param>
    /// <param name="ofFile">What its file says of its date.</param>
    /// <param name="text">Its own text, without promotions and related links.</param>
    /// <param name="outlet">Its outlet; null where none is known.</param>
    /// <param name="dated">The dated reports of its story.</param>
    public DateConclusion? Say(long articleId, DateField? ofFile, string text, string? outlet, IReadOnlyList<DatedReport> dated)
    {
        var day = ofFile is null ? null : DateWithoutYear.Of(ofFile.Value);
        var ofStory = dated.Count == 0 ? null
            : day is not null ? YearOfStory(ofFile!, day, dated)
            : WithinFile(ofFile, DateInference.Of(text, dated, outlet));
        if (day is not null && ofStory is not null)
        {
            return ofStory;
        }

        var (before, behind) = Neighbours.Dated(articleId, PlaceInOrder.Beside);
        if (day is not null)
        {
            return YearOfNeighbours(ofFile!, day, [.. before.Take(MostForYear).Reverse(), .. behind.Take(MostForYear)]);
        }

        // The place in a file is the better witness: what a story says counts within it.
        var ofPlace = WithinFile(ofFile, DateInference.NotBefore(text, PlaceInOrder.Of(before, behind)));
        return ofPlace is null ? ofStory : ofStory is null ? ofPlace : Both(ofPlace, ofStory);
    }

    /// <summary>What others say, within what the file says; null where the two contradict.</summary>
    private static DateConclusion? WithinFile(DateField? ofFile, DateConclusion? conclusion) =>
        ofFile?.Value is { Lower: { } first, Upper: { } last } && DateChoice.LeavesOpen(ofFile)
            ? conclusion?.Within(first, last)
            : conclusion;

    private static DateConclusion Both(DateConclusion ofPlace, DateConclusion ofStory) =>
        ofStory.Within(ofPlace.Date.Lower!.Value, ofPlace.Date.Upper!.Value) is { } both && both.Date != ofPlace.Date
            ? both with { Evidence = $"{both.Evidence} {ofPlace.Evidence}", Witnesses = [.. both.Witnesses, .. ofPlace.Witnesses] }
            : ofPlace;

    /// <summary>A day without its year is of the year in which all the other reports lie near it.</summary>
    private static DateConclusion? YearOfStory(DateField ofFile, DateWithoutYear day, IReadOnlyList<DatedReport> dated) => OfYear(
        ofFile, day, dated, "day in the file, year from other reports",
        found => (dated.Count == 1 ? "a report of the same event is" : $"{dated.Count} reports of the same event are")
            + $" dated within a month of {found:yyyy-MM-dd}");

    private static DateConclusion? YearOfNeighbours(
        DateField ofFile, DateWithoutYear day, List<DatedReport> neighbours) => neighbours.Count < LeastForYear ? null : OfYear(
        ofFile, day, neighbours, "day in the file, year from its neighbours",
        _ => "the articles before and after it in the same file are dated "
            + string.Join(", ", neighbours.Select(neighbour => neighbour.Day).Distinct().Order().Select(each => $"{each:yyyy-MM-dd}")));

    private static DateConclusion? OfYear(
        DateField ofFile, DateWithoutYear day, IReadOnlyList<DatedReport> reports, string rule, Func<DateOnly, string> evidence) =>
        YearFromNeighbours.Of(day, [.. reports.Select(report => report.Day)]) is { } found
            ? new DateConclusion(
                DateInference.Approximately(found, found), rule,
                $"The file says “{ofFile.Evidence.Text}” without a year; {evidence(found)}.",
                [.. reports.Select(report => new DateWitness(report))])
            : null;
}
