namespace NewsArchive.Formats.Dates;

/// <summary>
/// How finely a date is known: the smallest unit that is stated whole. <c>2018-09-XX</c> is known to the month,
/// <c>156X-12-25</c> to the decade.
/// </summary>
public enum EdtfPrecision
{
    Day,
    Month,

    /// <summary>A season, quarter, third or half of a year.</summary>
    Season,
    Year,
    Decade,
    Century,
    Millennium,

    /// <summary>Not even the millennium is stated: <c>XXXX-12-25</c>.</summary>
    Unknown,
    Interval,

    /// <summary>One of several dates <c>[..]</c>, or all of them <c>{..}</c>.</summary>
    Set,
}
