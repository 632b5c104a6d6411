using System.Globalization;
using NewsArchive.Formats.Dates;

namespace NewsArchive.Core.Citing;

/// <summary>Dates as the styles of citation write them.</summary>
internal static class CitedDate
{
    private static readonly string[] MlaMonths =
        ["Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."];

    /// <summary>
    /// <c>September 20, 2018</c>; in square brackets where it is not certain, as libraries write what a work does not say.
    /// </summary>
    public static string? Chicago(Citation citation) => Framed(citation, Text(citation, "MMMM d, yyyy", "MMMM yyyy"), "ca. ");

    /// <summary><c>2018, September 20</c>; the style has it in parentheses already, and in no brackets where it is not certain.</summary>
    public static string? Apa(Citation citation) => Framed(citation, Text(citation, "yyyy, MMMM d", "yyyy, MMMM"), "ca. ")?.Trim('[', ']');

    /// <summary><c>20 Sept. 2018</c>.</summary>
    public static string? Mla(Citation citation)
    {
        var text = citation.Day is { } day
            ? $"{day.Day} {MlaMonths[day.Month - 1]} {day.Year:0000}"
            : citation.Date is { Precision: EdtfPrecision.Month, Lower: { } first } ? $"{MlaMonths[first.Month - 1]} {first.Year:0000}"
                : Text(citation, "", "");
        return Framed(citation, text, "circa ");
    }

    /// <summary>
    /// <c>20 September 2018</c>, <c>3–5 May 2021</c>, <c>c. 2018</c>: what the template takes, which has no sign of doubt but for
    /// a year; null where it has no way to write it. Source: Help:Citation Style 1, Dates.
    /// </summary>
    public static string? Wikipedia(Citation citation) => citation switch
    {
        { IsDoubtful: true, Year: { } year } => $"c. {year:0000}",
        { IsDoubtful: true } => null,
        { Day: not null } or { Date: { Precision: EdtfPrecision.Month or EdtfPrecision.Year, Lower: not null } } =>
            Text(citation, "d MMMM yyyy", "MMMM yyyy"),
        { Date: { } date } when Days(date) is var (first, last) => DayRange.Of(first, last),
        _ => null,
    };

    /// <summary>
    /// The date in words, for the template's parameter of free words, where <see cref="Wikipedia"/> says less than is known.
    /// </summary>
    public static string? WikipediaBeside(Citation citation) => citation.Date is { } date
        && (citation.IsDoubtful || Wikipedia(citation) is null)
        ? date.Display + (citation.IsInferred ? ", inferred from other reports" : "")
        : null;

    /// <summary>The ends of an interval whose ends are days.</summary>
    private static (DateOnly First, DateOnly Last)? Days(EdtfDate date)
    {
        var ends = date.Text.Split('/');
        return ends.Length == 2 && EdtfDate.TryParse(ends[0], out var first) && EdtfDate.TryParse(ends[1], out var last)
            && first.IsCertainDay && last.IsCertainDay
            ? (first.Lower!.Value, last.Lower!.Value)
            : null;
    }

    private static string? Text(Citation citation, string ofDay, string ofMonth) => citation.Date switch
    {
        null => null,
        _ when citation.Day is { } day => day.ToString(ofDay, CultureInfo.InvariantCulture),
        { Precision: EdtfPrecision.Month, Lower: { } first } => first.ToString(ofMonth, CultureInfo.InvariantCulture),
        { Precision: EdtfPrecision.Year, Lower: { } first } => first.Year.ToString("0000", CultureInfo.InvariantCulture),
        var date => date.Display,
    };

    /// <summary>
    /// A doubtful date in brackets: a day, month or year with the style's word, anything else with the doubt in its own words.
    /// </summary>
    private static string? Framed(Citation citation, string? text, string about) => citation switch
    {
        { IsDoubtful: false } or { Date: null } => text,
        { Day: not null } or { Date: { Precision: EdtfPrecision.Month or EdtfPrecision.Year, Lower: not null } } => $"[{about}{text}]",
        _ => $"[{text}]",
    };
}
