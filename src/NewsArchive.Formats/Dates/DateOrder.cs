namespace NewsArchive.Formats.Dates;

/// <summary>Which of day and month a text writes first in numbers such as <c>03/04/2018</c>.</summary>
internal enum DateOrder
{
    /// <summary>Not known: both are possible.</summary>
    Open,
    DayFirst,
    MonthFirst,
}

/// <summary>The order that goes with a language.</summary>
internal static class DateOrderRule
{
    /// <summary>Regions that write the month first (Unicode CLDR, short date format).</summary>
    private static readonly string[] MonthFirst = ["en-us", "en-ph", "en-pr", "en-gu", "en-as", "en-vi", "es-us", "es-pr", "fil"];

    /// <summary>
    /// Languages without one order: English and Canadian French have both, Chinese,
    /// Japanese, Korean and Hungarian write the year first.
    /// </summary>
    private static readonly string[] Open = ["en-ca", "fr-ca", "zh", "ja", "ko", "hu"];

    public static DateOrder Of(string? language)
    {
        var tag = language?.Replace('_', '-').ToLowerInvariant();
        if (tag is null or "" or "en" or "und" || Open.Any(open => Begins(tag, open)))
        {
            return DateOrder.Open;
        }

        return MonthFirst.Any(first => Begins(tag, first)) ? DateOrder.MonthFirst : DateOrder.DayFirst;
    }

    private static bool Begins(string tag, string prefix) => tag == prefix || tag.StartsWith(prefix + "-", StringComparison.Ordinal);
}
