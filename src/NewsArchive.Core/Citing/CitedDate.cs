using System.Globalization;
using NewsArchive.Formats.Dates;

namespace NewsArchive.Core.Citing;

/// <summary>Dates as the styles of citation write them.</summary>
internal static class CitedDate
{
    private static readonly string[] MlaMonths = ["Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."];

    /// <summary><c>September 20, 2018</c>; in square brackets where it is not certain, as libraries write what a work does not say.</summary>
    public static string? Chicago(Citation citation) => Framed(citation, Text(citation, "MMMM d, yyyy", "MMMM yyyy"), "ca. ");

    /// <summary><c>2018, September 20</c>.</summary>
    public static string? Apa(Citation citation) => Framed(citation, Text(citation, "yyyy, MMMM d", "yyyy, MMMM"), "ca. ");

    /// <summary><c>20 Sept. 2018</c>.</summary>
    public static string? Mla(Citation citation)
    {
        var text = citation.Day is { } day
            ? $"{day.Day} {MlaMonths[day.Month - 1]} {day.Year:0000}"
            : citation.Date is { Precision: EdtfPrecision.Month, Lower: { } first } ? $"{MlaMonths[first.Month - 1]} {first.Year:0000}" : Text(citation, "", "");
        return Framed(citation, text, "circa ");
    }

    /// <summary><c>20 September 2018</c>; null where the template has no way to write it.</summary>
    public static string? Wikipedia(Citation citation)
    {
        var text = citation.Day is not null || citation.Date is { Precision: EdtfPrecision.Month or EdtfPrecision.Year, Lower: not null } ? Text(citation, "d MMMM yyyy", "MMMM yyyy") : null;
        return text is null ? null : citation.IsDoubtful ? $"c. {text}" : text;
    }

    private static string? Text(Citation citation, string ofDay, string ofMonth) => citation.Date switch
    {
        null => null,
        _ when citation.Day is { } day => day.ToString(ofDay, CultureInfo.InvariantCulture),
        { Precision: EdtfPrecision.Month, Lower: { } first } => first.ToString(ofMonth, CultureInfo.InvariantCulture),
        { Precision: EdtfPrecision.Year, Lower: { } first } => first.Year.ToString("0000", CultureInfo.InvariantCulture),
        var date => date.Display,
    };

    private static string? Framed(Citation citation, string? text, string about) =>
        text is null ? null : citation.IsDoubtful ? $"[{(text.StartsWith("about ", StringComparison.Ordinal) ? text.Replace("about ", about, StringComparison.Ordinal) : about + text)}]" : text;
}
