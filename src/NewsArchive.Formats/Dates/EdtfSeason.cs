namespace NewsArchive.Formats.Dates;

/// <summary>
/// The parts of a year that ISO 8601-2 numbers 21 to 41. Where the hemisphere is not said, the bounds hold for both;
/// a season across the turn of the year may be named for the year it begins or ends in, so it spans both.
/// </summary>
internal static class EdtfSeason
{
    public const int First = 21;
    public const int Last = 41;

    private static readonly (int Start, int End, string Name)[] Rows =
    [
        (3, 11, "spring {0}"),
        (1, 14, "summer {0}"),
        (3, 11, "autumn {0}"),
        (1, 14, "winter {0}"),
        (3, 5, "spring {0} (northern hemisphere)"),
        (6, 8, "summer {0} (northern hemisphere)"),
        (9, 11, "autumn {0} (northern hemisphere)"),
        (1, 14, "winter {0} (northern hemisphere)"),
        (9, 11, "spring {0} (southern hemisphere)"),
        (1, 14, "summer {0} (southern hemisphere)"),
        (3, 5, "autumn {0} (southern hemisphere)"),
        (6, 8, "winter {0} (southern hemisphere)"),
        (1, 3, "first quarter of {0}"),
        (4, 6, "second quarter of {0}"),
        (7, 9, "third quarter of {0}"),
        (10, 12, "fourth quarter of {0}"),
        (1, 4, "first third of {0}"),
        (5, 8, "second third of {0}"),
        (9, 12, "last third of {0}"),
        (1, 6, "first half of {0}"),
        (7, 12, "second half of {0}"),
    ];

    /// <summary>The first and the last month it may lie in; 13 and 14 are January and February of the next year.</summary>
    public static (int Start, int End) Months(int season) => (Rows[season - First].Start, Rows[season - First].End);

    public static string Name(int season, string year) => string.Format(Rows[season - First].Name, year);
}
