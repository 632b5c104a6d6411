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
        var ofStory = dated.Count == 0 ? null : DateChoice.Within(ofFile, day is null ? DateInference.Of(text, dated, outlet)
            : null, dated);
        if (day is not null && ofStory is not null)
        {
            return ofStory;
        }

        var (before, behind) = Neighbours.Dated(articleId, PlaceInOrder.Beside);
        if (day is not null)
        {
            return OfYear(ofFile!, day, [.. before.Take(MostForYear).Reverse(), .. behind.Take(MostForYear)]);
        }

        // The place in a file is the better witness: what a story says counts within it.
        var ofPlace = DateChoice.Within(ofFile, DateInference.NotBefore(text, PlaceInOrder.Of(before, behind)), dated);
        return ofPlace is null ? ofStory : ofStory is null ? ofPlace : Both(ofPlace, ofStory);
    }

    private static DateConclusion Both(DateConclusion ofPlace, DateConclusion ofStory) =>
        ofStory.Within(ofPlace.Date.Lower!.Value, ofPlace.Date.Upper!.Value) is { } both && both.Date != ofPlace.Date
            ? both with { Evidence = $"{both.Evidence} {ofPlace.Evidence}", Witnesses = [.. both.Witnesses, .. ofPlace.Witnesses] }
            : ofPlace;

    private static DateConclusion? OfYear(DateField ofFile, DateWithoutYear day, List<DatedReport> neighbours) =>
        neighbours.Count >= LeastForYear && YearFromNeighbours.Of(day, [.. neighbours.Select(neighbour => neighbour.Day)]) is { } found
            ? new DateConclusion(
                DateInference.Approximately(found, found), "day in the file, year from its neighbours",
                $"The file says “{ofFile.Evidence.Text}” without a year; the articles before and behind it in the same file are dated "
                + $"{string.Join(", ", neighbours.Select(neighbour => neighbour.Day).Distinct().Order().Select(each => $"{each:yyyy-MM-dd}"))}.",
                [.. neighbours.Select(neighbour => new DateWitness(neighbour))])
            : null;
}
