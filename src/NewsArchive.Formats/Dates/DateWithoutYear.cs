namespace NewsArchive.Formats.Dates;

/// <summary>A day of a month whose year is not written, as in datelines: <c>Sept. 20</c>, <c>Thursday, 20 Sept.</c></summary>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31; the 29th of February is possible.</param>
/// <param name="Weekday">The weekday where one is written.</param>
public sealed record DateWithoutYear(int Month, int Day, DayOfWeek? Weekday = null)
{
    /// <summary>The same as EDTF, such as <c>XXXX-09-20</c>, for an archive that keeps what is stated.</summary>
    public EdtfDate ToEdtf() => EdtfDate.TryParse($"XXXX-{Month:00}-{Day:00}", out var date)
        ? date
        : throw new InvalidOperationException($"No month has such a day: {this}.");

    /// <summary>The day and month of such an EDTF date; null where it is another.</summary>
    public static DateWithoutYear? Of(EdtfDate date)
    {
        ArgumentNullException.ThrowIfNull(date);
        return date.Text is { Length: 10 } text && text.StartsWith("XXXX-", StringComparison.Ordinal) && text[7] == '-'
            && int.TryParse(text.AsSpan(5, 2), out var month) && int.TryParse(text.AsSpan(8, 2), out var day)
            ? new DateWithoutYear(month, day)
            : null;
    }

    /// <summary>
    /// The nearest such day that is not after another, known date; the value is derived then, not stated. Null where its
    /// weekday contradicts. A text written ahead of the reference's time zone may be dated a day later: add that day
    /// to the reference, or the answer is a year off.
    /// </summary>
    public DateOnly? Resolve(DateOnly notAfter)
    {
        var day = NearestUntil(notAfter);
        return Weekday is null || day?.DayOfWeek == Weekday ? day : null;
    }

    private DateOnly? NearestUntil(DateOnly notAfter)
    {
        // Leap days are at most eight years apart (1896 to 1904).
        for (var year = notAfter.Year; year >= Math.Max(1, notAfter.Year - 8); year--)
        {
            if (Day <= DateTime.DaysInMonth(year, Month) && new DateOnly(year, Month, Day) is var day && day <= notAfter)
            {
                return day;
            }
        }

        return null;
    }
}
