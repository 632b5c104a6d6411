namespace NewsArchive.Formats.Dates;

/// <summary>
/// A year, or the decade or century that stands in its place. Years are astronomical: 0 is 1 BC, -1 is 2 BC.
/// </summary>
/// <param name="Min">The first year it may mean.</param>
/// <param name="Max">The last year it may mean.</param>
/// <param name="Precision">Year, Decade, Century, Millennium or Unknown.</param>
internal sealed record EdtfYear(long Min, long Max, EdtfPrecision Precision)
{
    /// <summary>Four digits of which some may be unspecified; null for decades, centuries and years in other notations.</summary>
    public EdtfDigits? Digits { get; init; }

    /// <summary>Whether the year has a minus sign before it.</summary>
    public bool IsNegative { get; init; }

    /// <summary>The year it is estimated to be, where only some digits are significant: 1950 of <c>1950S2</c>.</summary>
    public long? Estimate { get; init; }

    /// <summary>Whether nothing is known of the year, so that the date has no bounds.</summary>
    public bool IsUnknown => Digits is { IsWhollyMasked: true };

    /// <summary>Whether it may mean a year between its first and its last.</summary>
    public bool Matches(long year) => Digits is not { } digits || digits.Matches((int)Math.Abs(year));

    public static bool IsLeap(long year) => (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

    public static int DaysInMonth(long year, int month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };
}
