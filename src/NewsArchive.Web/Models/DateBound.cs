using NewsArchive.Formats.Dates;

namespace NewsArchive.Web.Models;

/// <summary>One end of the range of dates that is searched, as an address gives it.</summary>
/// <param name="Day">The day; null where there is no bound.</param>
/// <param name="Notice">How the value was read, where that is not plain; else null.</param>
public sealed record DateBound(DateOnly? Day, string? Notice)
{
    private const int LongestShown = 40;

    /// <summary>The first day that may be found.</summary>
    public static DateBound From(string? text) => Read(text, "From", "from", date => date.Lower);

    /// <summary>The last day that may be found.</summary>
    public static DateBound To(string? text) => Read(text, "To", "to", date => date.Upper);

    private static DateBound Read(string? text, string name, string word, Func<EdtfDate, DateOnly?> bound)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return new DateBound(null, null);
        }

        var asked = text.Trim();
        if (!EdtfDate.TryParse(asked, out var date))
        {
            var shown = asked.Length > LongestShown ? asked[..LongestShown] + "…" : asked;
            return new DateBound(null, $"{name} “{shown}” is not a date and was ignored. Write 2018-09-20, 2018-09 or 2018.");
        }

        var day = bound(date);
        var notice = day is null
            ? $"{name} “{asked}” has an open end and sets no limit."
            : date.IsCertainDay ? null : $"“{asked}” was read as {word} {DayText.Of(day.Value)}.";
        return new DateBound(day, notice);
    }
}
