namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>
/// The rowids of the index: the day on which a date begins, then a number within the day, so that the order of time is the
/// order of the index and a range of days is a range of rowids. Below them stand the articles whose date has no beginning.
/// </summary>
internal static class IndexKey
{
    /// <summary>2¹⁸ articles a day; what is more on one day stands among those without a beginning, and is found as they are.</summary>
    public const int BitsOfDay = 18;

    /// <summary>The first of the rowids with a day; 2³² are left below.</summary>
    public const long FirstDated = 1L << 32;

    private const int DayOffset = (int)(FirstDated >> BitsOfDay);

    /// <summary>The first rowid of a day.</summary>
    public static long Of(DateOnly day) => ((long)day.DayNumber + DayOffset) << BitsOfDay;

    /// <summary>The last rowid of a day.</summary>
    public static long LastOf(DateOnly day) => Of(day) | ((1L << BitsOfDay) - 1);

    public static bool IsDated(long key) => key >= FirstDated;

    /// <summary>The day of a rowid that has one.</summary>
    public static DateOnly DayOf(long key) => DateOnly.FromDayNumber((int)(key >> BitsOfDay) - DayOffset);
}
