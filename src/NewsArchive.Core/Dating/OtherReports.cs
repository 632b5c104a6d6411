using NewsArchive.Core.Storage;
using NewsArchive.Formats;
using NewsArchive.Formats.Dates;

namespace NewsArchive.Core.Dating;

/// <summary>What other articles say of one's date: those of its story, failing that those beside it in its file.</summary>
internal static class OtherReports
{
    /// <summary>Fewer neighbours than these may be strays.</summary>
    private const int LeastNeighbours = 2;

    /// <summary>The date that follows; null where none does.</summary>
    /// <param name="connection">The archive.</param>
    /// <param name="articleId">The article.</param>
    /// <param name="parsed">What its file says.</param>
    /// <param name="dated">The dated reports of its story.</param>
    public static DateConclusion? Say(ArchiveConnection connection, long articleId, ParsedArticle parsed, IReadOnlyList<DatedReport> dated)
    {
        var conclusion = dated.Count == 0 ? null : DateChoice.Within(parsed.Date, DateInference.Of(StoryReports.TextOf(parsed), dated), dated);
        return conclusion is null && parsed.Date is { } ofFile && DateWithoutYear.Of(ofFile.Value) is { } day ? Neighbours(connection, articleId, ofFile, day) : conclusion;
    }

    private static DateConclusion? Neighbours(ArchiveConnection connection, long articleId, DateField ofFile, DateWithoutYear day)
    {
        var neighbours = NeighboursInFile.Of(connection, articleId);
        return neighbours.Count >= LeastNeighbours && YearFromNeighbours.Of(day, [.. neighbours.Select(neighbour => neighbour.Day)]) is { } found
            ? new DateConclusion(
                DateInference.Approximately(found, found), "day in the file, year from its neighbours",
                $"The file says “{ofFile.Evidence.Text}” without a year; the articles before and behind it in the same file are dated {string.Join(", ", neighbours.Select(neighbour => neighbour.Day).Distinct().Order().Select(each => $"{each:yyyy-MM-dd}"))}.",
                [.. neighbours.Select(neighbour => new DateWitness(new DatedReport($"Article {neighbour.Id}", "", neighbour.Day, neighbour.Id)))])
            : null;
    }
}
