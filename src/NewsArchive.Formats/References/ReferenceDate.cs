namespace NewsArchive.Formats.References;

/// <summary>Dates as references write them, in EDTF.</summary>
internal static class ReferenceDate
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>RIS has year, month, day and other words between slashes, any of them empty: <c>2017/10/03/</c>.</summary>
    public static string OfSlashes(string text)
    {
        var parts = text.Trim().Split('/');
        return parts.Length < 2 || parts[0].Length != 4 ? text.Trim() : Of(parts[0], parts[1], parts.Length > 2 ? parts[2] : "");
    }

    /// <summary>A date of numbers; the month may be a name. What is no month or day is left off.</summary>
    public static string Of(string year, string month, string day)
    {
        if (MonthOf(month) is not { } number)
            return year.Trim();
        return int.TryParse(day.Trim(), out var date)
            && date is >= 1 and <= 31 ? $"{year.Trim()}-{number:00}-{date:00}" : $"{year.Trim()}-{number:00}";
    }

    private static int? MonthOf(string month)
    {
        if (int.TryParse(month.Trim(), out var number))
            return number is >= 1 and <= 12 ? number : null;
        var name = Array.FindIndex(Months, known => month.Trim().StartsWith(known, StringComparison.OrdinalIgnoreCase));
        return name < 0 ? null : name + 1;
    }
}
