namespace NewsArchive.Formats.Dates;

/// <summary>What a form of writing dates read: the date itself, without weekday.</summary>
/// <param name="Next">The first token behind it.</param>
internal sealed record DateReading(int Next)
{
    /// <summary>The days it may mean: one, or two where the order of day and month is open.</summary>
    public IReadOnlyList<DateOnly> Days { get; init; } = [];

    /// <summary>A month, year or span; null where days are given.</summary>
    public EdtfDate? Span { get; init; }

    public DateWithoutYear? WithoutYear { get; init; }

    public bool YearIsShortened { get; init; }

    public ClockReading? Clock { get; init; }

    /// <summary>It is written as a date and is none: <c>30 February 2018</c>. Nothing within it is a date either.</summary>
    public bool IsAbsurd => Days.Count == 0 && Span is null && WithoutYear is null;

    /// <summary>The day of a year, or an absurd reading where the calendar has no such day.</summary>
    public static DateReading Day(int next, DateYear year, int month, int day) =>
        new(next) { Days = Calendar(year.Value, month, day) is { } date ? [date] : [], YearIsShortened = year.IsShortened };

    /// <summary>A day without a year, or an absurd reading where no year has such a day.</summary>
    public static DateReading DayWithoutYear(int next, int month, int day) => new(next)
    {
        // A leap year has all days.
        WithoutYear = Calendar(2000, month, day) is null ? null : new DateWithoutYear(month, day),
    };

    public static DateReading Interval(int next, DateYear year, int month, int from, int to) =>
        Calendar(year.Value, month, from) is { } first && Calendar(year.Value, month, to) is { } last && first < last
            ? new(next) { Span = EdtfDate.Interval(first, last), YearIsShortened = year.IsShortened }
            : new(next);

    public static DateOnly? Calendar(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
}

/// <summary>A year as written, with the first token behind it.</summary>
internal readonly record struct DateYear(int Next, int Value, bool IsShortened);

/// <summary>A time of day as written, with the first token behind it and its zone.</summary>
internal readonly record struct ClockReading(int Next, TimeOnly Time, string? Zone);
