using System.Globalization;
using NewsArchive.Formats.Dates;

namespace NewsArchive.Web.Models;

/// <summary>A day, month or year as a person writes it: <c>31 December 2019</c>, <c>december 2019</c>, <c>31.12.2019</c>.</summary>
/// <param name="Text">What was written.</param>
/// <param name="Readings">What it may mean: more than one where either number may be the day, none where it cannot be read.</param>
/// <param name="Notice">Why it is not one period, and what to write instead; null where it is, or nothing was written.</param>
public sealed record PeriodAsked(string Text, IReadOnlyList<Period> Readings, string? Notice)
{
    public const int LongestText = 100;

    private const int LongestShown = 40;

    public static PeriodAsked Nothing { get; } = new("", [], null);

    public static PeriodAsked Read(string? text)
    {
        var asked = (text ?? "").Trim();
        if (asked.Length == 0)
        {
            return Nothing;
        }

        if (asked.Length > LongestText)
        {
            return Unread($"“{asked[..LongestShown]}…” is too long for a date.");
        }

        // Names of months count only with a capital in running text, where "may" and "march" are words. Here they are all there is.
        var words = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(asked);
        if (DatePhrases.TryParseWhole(words, language: null, out var phrase, yearAlone: true))
        {
            return phrase.Date is null ? Unread($"“{asked}” has no year. Add one, as in 19 October 1987.") : Of(phrase.Date);
        }

        // Other EDTF: a year before 1400, a range, a day about which there is doubt
        return char.IsAsciiDigit(asked[0]) && EdtfDate.TryParse(asked, out var date)
            ? Of(date)
            : Unread($"“{asked}” is not a date. Write it as 19 October 1987, 1987-10-19, October 1987 or 1987.");

        PeriodAsked Unread(string notice) => new(asked, [], notice);

        PeriodAsked Of(EdtfDate date)
        {
            IReadOnlyList<Period> readings = [.. DaysOf(date).Select(Period.Of).OfType<Period>()];
            return readings.Count switch
            {
                0 => Unread($"“{asked}” spans more than a year. Choose a day, a month or a year within it."),
                1 => new PeriodAsked(asked, readings, null),
                _ => new PeriodAsked(asked, readings, $"“{asked}” could be more than one day. Choose one:"),
            };
        }
    }

    /// <summary>The days of a set such as <c>[2019-03-04,2019-04-03]</c>; otherwise the date itself.</summary>
    private static IEnumerable<EdtfDate> DaysOf(EdtfDate date) =>
        date.Text.StartsWith('[')
            ? date.Text.Trim('[', ']').Split(',').Select(day => EdtfDate.Day(DateOnly.ParseExact(day, "yyyy-MM-dd")))
            : [date];
}
