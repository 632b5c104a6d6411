namespace NewsArchive.Formats.Html.Metadata;

/// <summary>The day in the path of an address.</summary>
internal static class AddressDate
{
    private static readonly string[] MonthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>
    /// The first year, month and day that stand one after another in the path, or eight digits alone; null where there are none.
    /// </summary>
    public static DateOnly? Of(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri)) return null;
        var parts = uri.AbsolutePath.Split(['/', '-', '_', '.', ','], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Length == 8 && DateOnly.TryParseExact(parts[i], "yyyyMMdd", out var compact)
                && compact.Year is >= 1990 and <= 2100) return compact;
            if (i + 2 < parts.Length && Day(parts[i], parts[i + 1], parts[i + 2]) is { } day) return day;
        }

        return null;
    }

    private static DateOnly? Day(string year, string month, string day)
    {
        if (year.Length != 4 || !int.TryParse(year, out var y) || y is < 1990 or > 2100) return null;
        if (day.Length > 2 || !int.TryParse(day, out var d)) return null;
        var m = month.Length == 3 ? Array.IndexOf(MonthNames, month.ToLowerInvariant()) + 1 : month.Length <= 2
            && int.TryParse(month, out var number) ? number : 0;
        return m is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(y, m) ? new DateOnly(y, m, d) : null;
    }
}
