using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Dates;

namespace NewsArchive.Core.Dating;

/// <summary>
/// Which date stands where a file says little and other reports say more. What a file states always stands, and so does what follows from
/// it to the day or month; a copyright year and a day without its year are bounds, within which others may say which day it was.
/// </summary>
internal static class DateChoice
{
    private const string UnknownYear = "XXXX-";

    /// <summary>Whether a file's date leaves room for what others say.</summary>
    public static bool LeavesOpen(DateField? ofFile) => ofFile is null || LeavesOpen(ofFile.Value.Text, ofFile.Basis);

    /// <inheritdoc cref="LeavesOpen(DateField?)"/>
    /// <param name="text">The EDTF string that stands; null where none does.</param>
    /// <param name="basis">On what it rests.</param>
    public static bool LeavesOpen(string? text, Basis? basis) => text is null
        ? basis is not Basis.Curated
        : basis is Basis.Inferred || (basis is Basis.Derived && text.Length == 4)
        || (basis is not Basis.Curated && text.StartsWith(UnknownYear, StringComparison.Ordinal));

    /// <summary>The date that stands.</summary>
    public static DateField? Of(DateField? ofFile, DateField? inferred) => inferred is not null && LeavesOpen(ofFile) ? inferred : ofFile;

    /// <summary>What others say, within what the file says; null where the two contradict.</summary>
    public static DateConclusion? Within(DateField? ofFile, DateConclusion? conclusion, IReadOnlyList<DatedReport> dated)
    {
        if (ofFile is not null && DateWithoutYear.Of(ofFile.Value) is { } withoutYear)
        {
            return OfYear(ofFile, withoutYear, dated);
        }

        return ofFile?.Value is { Lower: { } first, Upper: { } last } && LeavesOpen(ofFile) ? conclusion?.Within(first, last) : conclusion;
    }

    /// <summary>A day without its year is of the year in which all the other reports lie near it.</summary>
    private static DateConclusion? OfYear(DateField ofFile, DateWithoutYear withoutYear, IReadOnlyList<DatedReport> dated) =>
        YearFromNeighbours.Of(withoutYear, [.. dated.Select(report => report.Day)]) is { } day
            ? new DateConclusion(
                DateInference.Approximately(day, day), "day in the file, year from other reports",
                $"The file says “{ofFile.Evidence.Text}” without a year; "
                + (dated.Count == 1 ? "a report of the same event is" : $"{dated.Count} reports of the same event are")
                + $" dated within a month of {day:yyyy-MM-dd}.",
                [.. dated.Select(report => new DateWitness(report))])
            : null;
}
