namespace NewsArchive.Formats.Dates;

/// <summary>
/// A date in the Extended Date/Time Format (Library of Congress, ISO 8601-2) with the days it may cover.
/// </summary>
public sealed record EdtfDate
{
    private EdtfDate(string text, DateOnly? lower, DateOnly? upper)
    {
        Text = text;
        Lower = lower;
        Upper = upper;
    }

    /// <summary>The EDTF string, such as <c>2018-09-20</c>, <c>2018-09</c> or <c>2018~</c>.</summary>
    public string Text { get; }

    /// <summary>The first day it may mean, inclusive; null where that end is open or unknown.</summary>
    public DateOnly? Lower { get; }

    /// <summary>The last day it may mean, inclusive; null where that end is open or unknown.</summary>
    public DateOnly? Upper { get; }

    /// <summary>One calendar day.</summary>
    public static EdtfDate Day(DateOnly day) => new(day.ToString("yyyy-MM-dd"), day, day);

    public override string ToString() => Text;
}
