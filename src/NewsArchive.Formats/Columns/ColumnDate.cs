using System.Buffers;
using System.Globalization;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Dates;

namespace NewsArchive.Formats.Columns;

/// <summary>Reads a value that is nothing but a date: EDTF, an ISO date-time, a date as newspapers write it, seconds since 1970.</summary>
internal static class ColumnDate
{
    /// <summary>No time is given with more characters, with fractions of a second and zone.</summary>
    private const int LongestTime = 40;

    /// <summary>Hours to fractions of a second, and an offset or the names of universal time.</summary>
    private static readonly SearchValues<char> TimeLetters = SearchValues.Create("0123456789:.,+-ZzUTCGM ");

    private static readonly SearchValues<char> NumberLetters = SearchValues.Create("0123456789.");

    /// <summary>The date, or null where the text is not certainly one.</summary>
    /// <param name="text">The whole value.</param>
    /// <param name="language">The article's language where it is known.</param>
    /// <param name="path">The value's place in its record.</param>
    public static DateField? Read(string text, string? language, string? path)
    {
        var words = text.AsSpan().Trim();
        var evidence = new Evidence("date", Path: path, Text: text);
        if (DayWithTime(words) is { } day)
            return new DateField(day, Basis.Stated, evidence);
        if (IsNumber(words))
            return Number(words, evidence);
        if (EdtfDate.TryParse(words.ToString(), out var edtf))
            return new DateField(edtf, Basis.Stated, evidence);
        if (!DatePhrases.TryParseWhole(words, language, out var phrase, yearAlone: true))
            return null;
        var date = phrase.Date ?? phrase.WithoutYear?.ToEdtf();
        return date is null ? null : new DateField(date, Basis.Stated, evidence);
    }

    /// <summary>The day that a dateline gives beside its place, mostly without a year: what a record without a date says of it.</summary>
    public static DateField? OfDateline(Field dateline, string? language) =>
        DatePhrases.Find(dateline.Value, language) is [var phrase] && (phrase.Date ?? phrase.WithoutYear?.ToEdtf()) is { } date
            ? new DateField(date, Basis.Stated, dateline.Evidence)
            : null;

    /// <summary>The day of <c>2018-09-20T14:05:00+02:00</c> as it is written: no zone is applied.</summary>
    private static EdtfDate? DayWithTime(ReadOnlySpan<char> words)
    {
        if (words.Length < 10 || words[4] != '-' || words[7] != '-')
            return null;
        var isDay = DateOnly.TryParseExact(words[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        if (!isDay)
            return null;
        return words.Length == 10 || IsTime(words[10..]) ? EdtfDate.Day(day) : null;
    }

    private static bool IsTime(ReadOnlySpan<char> words) =>
        words.Length is >= 6 and <= LongestTime && words[0] is 'T' or 't' or ' '
        && char.IsAsciiDigit(words[1]) && char.IsAsciiDigit(words[2]) && words[3] == ':' && !words[1..].ContainsAnyExcept(TimeLetters);

    private static bool IsNumber(ReadOnlySpan<char> words) =>
        !words.IsEmpty && words[(words[0] == '-' ? 1 : 0)..] is { IsEmpty: false } digits && !digits.ContainsAnyExcept(NumberLetters)
            && digits.Count('.') <= 1 && words.IndexOf('.') is < 0 or > 7;

    /// <summary>
    /// Four digits are a year, eight a day, nine and ten seconds and twelve and thirteen milliseconds since 1970 (POSIX time).
    /// Any other number is no date.
    /// </summary>
    private static DateField? Number(ReadOnlySpan<char> words, Evidence evidence)
    {
        var negative = words[0] == '-';
        var point = words.IndexOf('.');
        var whole = point < 0 ? words : words[..point];
        var digits = whole.Length - (negative ? 1 : 0);
        switch (digits)
        {
            case 4 when !negative && point < 0:
                return EdtfDate.TryParse(whole.ToString(), out var year) ? new DateField(year, Basis.Stated, evidence) : null;
            case 8 when !negative && point < 0:
                return DateOnly.TryParseExact(whole, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                    ? new DateField(EdtfDate.Day(day), Basis.Stated, evidence)
                    : null;
            case 9 or 10:
                return Since1970(long.Parse(whole), evidence, "seconds since 1970");
            case 12 or 13:
                return Since1970(long.Parse(whole) / 1000, evidence, "milliseconds since 1970");
            default:
                return null;
        }
    }

    /// <summary>The day in universal time, as no other zone is known.</summary>
    private static DateField Since1970(long seconds, Evidence evidence, string rule) =>
        new(EdtfDate.Day(DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime)), Basis.Derived,
            evidence with { Rule = rule });
}
