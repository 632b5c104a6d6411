namespace NewsArchive.Formats.Dates;

/// <summary>A date as a text writes it, with what exactly is written. Nothing is added that the text does not say.</summary>
/// <param name="Start">Its first character in the text, counted from 0.</param>
/// <param name="Length">Its length in characters, with the weekday, time of day and zone beside the date.</param>
public sealed record DatePhrase(int Start, int Length)
{
    /// <summary>
    /// The date; null where the year is not written. One of two days, such as <c>[2018-03-04,2018-04-03]</c>,
    /// where the order of day and month is open.
    /// </summary>
    public EdtfDate? Date { get; init; }

    /// <summary>The day and month where the year is not written.</summary>
    public DateWithoutYear? WithoutYear { get; init; }

    /// <summary>Whether the year is written with two digits, so that its century is a convention: 50 to 99 are 1950 to 1999.</summary>
    public bool YearIsShortened { get; init; }

    public DayOfWeek? Weekday { get; init; }

    /// <summary>Whether the weekday that is written is that of the date; null where one of the two is missing.</summary>
    public bool? WeekdayAgrees { get; init; }

    /// <summary>The time of day, as written: no zone is applied.</summary>
    public TimeOnly? Time { get; init; }

    /// <summary>The zone of the time of day, as written, such as <c>GMT</c> or <c>+02:00</c>.</summary>
    public string? Zone { get; init; }

    public bool HasYear => Date is not null;

    /// <summary>The first character behind it.</summary>
    public int End => Start + Length;
}
