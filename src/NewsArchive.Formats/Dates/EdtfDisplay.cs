namespace NewsArchive.Formats.Dates;

/// <summary>Says an EDTF expression in English.</summary>
internal static class EdtfDisplay
{
    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static string Of(EdtfExpression expression) => expression switch
    {
        EdtfSingle single => Point(single.Point),
        EdtfInterval interval => Interval(interval),
        EdtfSet set => Set(set),
        _ => throw new ArgumentOutOfRangeException(nameof(expression)),
    };

    private static string Interval(EdtfInterval interval) => interval switch
    {
        { Start: { } start, End: { } end } => Between(start, end),
        { Start: { } start, EndIsOpen: true } => $"{Point(start)} or later",
        { Start: { } start } => $"from {Point(start)}, end unknown",
        { StartIsOpen: true, End: { } end } => $"{Point(end)} or earlier",
        { End: { } end } => $"until {Point(end)}, start unknown",
        _ => "at any time",
    };

    private static string Set(EdtfSet set)
    {
        var members = set.Members.Select(member => Member(member, set.IsAll)).ToList();
        var word = set.IsAll ? "and" : "or";
        return members.Count == 1 ? members[0] : $"{string.Join(", ", members[..^1])} {word} {members[^1]}";
    }

    private static string Member(EdtfSetMember member, bool isAll) => member switch
    {
        { First: null, Last: { } last } => $"{Point(last)} {(isAll ? "and" : "or")} earlier",
        { First: { } first, Last: null } => $"{Point(first)} {(isAll ? "and" : "or")} later",
        { First: { } first, Last: { } last } when first == last => Point(first),
        { First: { } first, Last: { } last } when isAll =>
            PlainDay(first) is { } from && PlainDay(last) is { } to ? DayRange.Of(from, to) : $"{Point(first)} to {Point(last)}",
        { First: { } first, Last: { } last } => Between(first, last),
        _ => "at any time",
    };

    private static string Between(EdtfPoint start, EdtfPoint end) =>
        PlainDay(start) is { } first && PlainDay(end) is { } last
            ? DayRange.Between(first, last)
            : $"between {Point(start)} and {Point(end)}";

    /// <summary>The day that a point is; null where there is doubt, a time, or a year that is not written as four digits.</summary>
    private static DateOnly? PlainDay(EdtfPoint point) =>
        point is { Precision: EdtfPrecision.Day, Qualifier: EdtfQualifier.None, Time: null, IsBeyondCalendar: false }
            && point.Lower is { Year: >= 1000 } day && point.Upper == day
            ? day
            : null;

    private static string Point(EdtfPoint point)
    {
        var text = Unqualified(point);
        var whole = point.YearQualifier
            & (point.Month is null && point.Season is null ? point.YearQualifier : point.MonthQualifier)
            & (point.Day is null ? point.YearQualifier : point.DayQualifier);
        var parts = PartsInDoubt(point, whole);
        text = whole switch
        {
            EdtfQualifier.Uncertain => $"possibly {text}",
            EdtfQualifier.Approximate => $"about {text}",
            EdtfQualifier.None => text,
            _ => $"possibly about {text}",
        };
        return parts.Length == 0 ? text : $"{text} ({parts})";
    }

    /// <summary>The doubt of single parts beyond that of the whole, such as <c>month approximate</c>.</summary>
    private static string PartsInDoubt(EdtfPoint point, EdtfQualifier whole)
    {
        var parts = new[] { ("year", point.YearQualifier & ~whole), ("month", point.MonthQualifier & ~whole),
            ("day", point.DayQualifier & ~whole) };
        return string.Join(", ", parts.Where(part => part.Item2 != EdtfQualifier.None)
            .GroupBy(part => part.Item2, part => part.Item1)
            .Select(group => $"{string.Join(" and ", group)} {Doubt(group.Key)}"));
    }

    private static string Doubt(EdtfQualifier qualifier) => qualifier switch
    {
        EdtfQualifier.Uncertain => "uncertain",
        EdtfQualifier.Approximate => "approximate",
        _ => "uncertain and approximate",
    };

    private static string Unqualified(EdtfPoint point)
    {
        var year = Year(point.Year);
        if (point.Season is { } season)
        {
            return EdtfSeason.Name(season, year);
        }

        if (point.Month is not { } month)
        {
            return year;
        }

        if (point.Year.IsUnknown && month.IsWhollyMasked && point.Day is not { IsWhollyMasked: false })
        {
            return "date unknown";
        }

        if (month.IsWhollyMasked && point.Day is not { IsWhollyMasked: false })
        {
            return point.Day is null ? $"{year} (month unknown)" : $"{year} (month and day unknown)";
        }

        if (month.IsMasked || point.Day is { IsMasked: true, IsWhollyMasked: false })
        {
            return Digits(point);
        }

        var monthAndYear = point.Year.IsUnknown || point.Year.Precision != EdtfPrecision.Year
            ? $"{Months[month.Min - 1]}, {year}"
            : $"{Months[month.Min - 1]} {year}";
        return point.Day switch
        {
            null => monthAndYear,
            { IsWhollyMasked: true } => $"{monthAndYear} (day unknown)",
            { } day => $"{day.Min} {monthAndYear}{Time(point)}",
        };
    }

    /// <summary>Unspecified digits for which there are no plain words: the string itself with a word of explanation.</summary>
    private static string Digits(EdtfPoint point)
    {
        var day = point.Day is { } digits ? $"-{digits.Text}" : "";
        var sign = point.Year.IsNegative ? "-" : "";
        return $"{sign}{point.Year.Digits?.Text}-{point.Month?.Text}{day} (X is unknown)";
    }

    private static string Time(EdtfPoint point) => point.Time switch
    {
        null => "",
        { } time when time.EndsWith('Z') => $", {time[..^1]} UTC",
        { } time when time.IndexOfAny(['+', '-']) is >= 0 and var zone => $", {time[..zone]} UTC{time[zone..]}",
        { } time => $", {time}",
    };

    private static string Year(EdtfYear year) => year switch
    {
        { IsUnknown: true } => "year unknown",
        { Estimate: { } estimate } => $"about {Number(estimate)} ({Number(year.Min)} to {Number(year.Max)})",
        { Digits: { } digits, Precision: not EdtfPrecision.Year } when digits.Text.AsSpan().TrimEnd('X').Contains('X') =>
            $"{(year.IsNegative ? "-" : "")}{digits.Text} (X is unknown)",

        // "The 1900s" may be a decade or a century, so only other decades are called so.
        { Precision: EdtfPrecision.Decade, Min: >= 1000 } when year.Min % 100 != 0 => $"the {year.Min}s",
        _ when year.Min == year.Max => Number(year.Min),
        _ => $"between {Number(year.Min)} and {Number(year.Max)}",
    };

    private static string Number(long year) => year switch
    {
        <= 0 => $"{1 - year} BC",
        < 1000 => $"AD {year}",
        _ => year.ToString(),
    };
}
