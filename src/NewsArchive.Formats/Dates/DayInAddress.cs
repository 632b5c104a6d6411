namespace NewsArchive.Formats.Dates;

/// <summary>
/// The day of publication that many sites put into an article's address:
/// <c>/2018/09/20/</c>, <c>/2018/sep/20/</c>, <c>/2018-9-20-</c>, <c>/20180920/</c>.
/// </summary>
public static class DayInAddress
{
    private static readonly string[] MonthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>
    /// The first year, month and day that stand one after another in the path, or eight digits alone; null where there are none.
    /// </summary>
    /// <param name="address">The address, with or without its scheme.</param>
    public static DateOnly? Find(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var parts = Path(address).Split(['/', '-', '_', '.', ','], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Length == 8 && DateOnly.TryParseExact(parts[i], "yyyyMMdd", out var compact) && IsOfTheWeb(compact.Year))
                return compact;
            if (i + 2 < parts.Length && Day(parts[i], parts[i + 1], parts[i + 2]) is { } day) return day;
        }

        return null;
    }

    private static string Path(string address)
    {
        var host = address.IndexOf("://", StringComparison.Ordinal) is >= 0 and var scheme ? scheme + 3 : 0;
        var start = address.IndexOf('/', host);
        if (start < 0) return "";
        var end = address.AsSpan(start).IndexOfAny('?', '#');
        return end < 0 ? address[start..] : address.Substring(start, end);
    }

    private static DateOnly? Day(string year, string month, string day)
    {
        if (year.Length != 4 || !int.TryParse(year, out var y) || !IsOfTheWeb(y)) return null;
        if (day.Length > 2 || !int.TryParse(day, out var d)) return null;
        var m = month.Length == 3 ? Array.IndexOf(MonthNames, month.ToLowerInvariant()) + 1 : month.Length <= 2
            && int.TryParse(month, out var number) ? number : 0;
        return m is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(y, m) ? new DateOnly(y, m, d) : null;
    }

    private static bool IsOfTheWeb(int year) => year is >= 1990 and <= 2100;
}
