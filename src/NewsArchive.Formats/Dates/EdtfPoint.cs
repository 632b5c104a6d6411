namespace NewsArchive.Formats.Dates;

/// <summary>One date of an EDTF expression: a year with perhaps a month or season, a day and a time of day.</summary>
internal sealed record EdtfPoint(EdtfYear Year)
{
    /// <summary>01 to 12, or masked; null where a season is given or nothing.</summary>
    public EdtfDigits? Month { get; init; }

    /// <summary>A season's number, 21 to 41.</summary>
    public int? Season { get; init; }

    public EdtfDigits? Day { get; init; }

    /// <summary>The time of day with its zone as written, such as <c>14:05:00Z</c>.</summary>
    public string? Time { get; init; }

    public EdtfQualifier YearQualifier { get; init; }

    /// <summary>The month's or the season's qualifier.</summary>
    public EdtfQualifier MonthQualifier { get; init; }

    public EdtfQualifier DayQualifier { get; init; }

    /// <summary>The first day it may mean; null where its year is unknown. Years outside 1 to 9999 are clamped.</summary>
    public DateOnly? Lower { get; private init; }

    /// <summary>The last day it may mean; null where its year is unknown. Years outside 1 to 9999 are clamped.</summary>
    public DateOnly? Upper { get; private init; }

    public EdtfQualifier Qualifier => YearQualifier | MonthQualifier | DayQualifier
        | (Year.Estimate is null ? EdtfQualifier.None : EdtfQualifier.Approximate);

    /// <summary>Whether a part of it lies outside the years a <see cref="DateOnly"/> can hold.</summary>
    public bool IsBeyondCalendar => !Year.IsUnknown && (Year.Min < 1 || Year.Max > 9999);

    public EdtfPrecision Precision => this switch
    {
        { Year.Precision: not EdtfPrecision.Year } => Year.Precision,
        { Season: not null } => EdtfPrecision.Season,
        { Month: null or { IsMasked: true } } => EdtfPrecision.Year,
        { Day: null or { IsMasked: true } } => EdtfPrecision.Month,
        _ => EdtfPrecision.Day,
    };

    /// <summary>The point with its bounds, or null where no day of the calendar fits: <c>2016-04-31</c>, <c>15XX-02-3X</c>.</summary>
    public EdtfPoint? Bounded()
    {
        if (Days() is not { } days)
        {
            return null;
        }

        return Year.IsUnknown ? this : this with { Lower = days.First, Upper = days.Last };
    }

    private (DateOnly First, DateOnly Last)? Days()
    {
        if (Season is { } season)
        {
            var (start, end) = EdtfSeason.Months(season);
            return (FirstOf(Year.Min, start), LastOf(Year.Max, end));
        }

        if (Month is null)
        {
            return (FirstOf(Year.Min, 1), LastOf(Year.Max, 12));
        }

        for (var year = Year.Min; year <= Year.Max; year++)
        {
            if (Year.Matches(year) && FirstFit(year) is { } first)
            {
                return (first, LastDay());
            }
        }

        return null;
    }

    /// <summary>The last day of a point that has a first one.</summary>
    private DateOnly LastDay()
    {
        var year = Year.Max;
        DateOnly? last = null;
        for (; last is null; year--)
        {
            last = Year.Matches(year) ? LastFit(year) : null;
        }

        return last.Value;
    }

    private DateOnly? FirstFit(long year)
    {
        for (var month = 1; month <= 12; month++)
        {
            for (var day = 1; Month!.Value.Matches(month) && day <= EdtfYear.DaysInMonth(year, month); day++)
            {
                if (Day is not { } digits || digits.Matches(day))
                {
                    return Clamp(year, month, day);
                }
            }
        }

        return null;
    }

    private DateOnly? LastFit(long year)
    {
        for (var month = 12; month >= 1; month--)
        {
            for (var day = EdtfYear.DaysInMonth(year, month); Month!.Value.Matches(month) && day >= 1; day--)
            {
                if (Day is not { } digits || digits.Matches(day))
                {
                    return Clamp(year, month, day);
                }
            }
        }

        return null;
    }

    private static DateOnly FirstOf(long year, int month) => Clamp(year, month, 1);

    /// <summary>The last day of a month; months after 12 lie in the next year.</summary>
    private static DateOnly LastOf(long year, int month)
    {
        (year, month) = month > 12 ? (year + 1, month - 12) : (year, month);
        return Clamp(year, month, EdtfYear.DaysInMonth(year, month));
    }

    private static DateOnly Clamp(long year, int month, int day) => year switch
    {
        < 1 => DateOnly.MinValue,
        > 9999 => DateOnly.MaxValue,
        _ => new DateOnly((int)year, month, day),
    };
}

/// <summary>What EDTF's marks <c>?</c>, <c>~</c> and <c>%</c> (both) say of a date or of a part of it.</summary>
[Flags]
internal enum EdtfQualifier
{
    None = 0,
    Uncertain = 1,
    Approximate = 2,
}
