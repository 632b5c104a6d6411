using System.Diagnostics.CodeAnalysis;

namespace NewsArchive.Formats.Dates;

/// <summary>
/// A date in the Extended Date/Time Format (Library of Congress, ISO 8601-2) with the days it may cover.
/// Two dates are equal when their strings are.
/// </summary>
public sealed record EdtfDate
{
    private readonly EdtfExpression expression;

    private EdtfDate(string text, EdtfExpression expression)
    {
        Text = text;
        this.expression = expression;
    }

    /// <summary>The EDTF string, such as <c>2018-09-20</c>, <c>2018-09</c> or <c>2018~</c>.</summary>
    public string Text { get; }

    /// <summary>
    /// The first day it may mean, inclusive; null where that end is open or unknown.
    /// Marks of doubt do not widen it; years before 1 and after 9999 are clamped to the calendar's ends.
    /// </summary>
    public DateOnly? Lower => expression.Lower;

    /// <summary>The last day it may mean, inclusive; null where that end is open or unknown. Clamped as <see cref="Lower"/> is.</summary>
    public DateOnly? Upper => expression.Upper;

    public EdtfPrecision Precision => expression.Precision;

    /// <summary>Whether the date or a part of it is marked <c>?</c> or <c>%</c>.</summary>
    public bool IsUncertain => expression.Qualifier.HasFlag(EdtfQualifier.Uncertain);

    /// <summary>Whether the date or a part of it is marked <c>~</c> or <c>%</c>, or is an estimate such as <c>1950S2</c>.</summary>
    public bool IsApproximate => expression.Qualifier.HasFlag(EdtfQualifier.Approximate);

    /// <summary>One calendar day without any doubt.</summary>
    public bool IsCertainDay => Precision == EdtfPrecision.Day && !IsUncertain && !IsApproximate && !expression.IsBeyondCalendar;

    /// <summary>The date in English words, such as <c>20 September 2018</c> or <c>about 2018</c>.</summary>
    public string Display => EdtfDisplay.Of(expression);

    /// <summary>
    /// Reads an EDTF string of levels 0 and 1, and of level 2 sets, qualified parts, unspecified digits anywhere,
    /// parts of a year (21 to 41), exponents and significant digits.
    /// </summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out EdtfDate? date)
    {
        var canonical = text is null || text.Length > EdtfParser.MaxLength ? "" : EdtfParser.Canonical(text);
        date = EdtfParser.Parse(canonical) is { } expression ? new EdtfDate(canonical, expression) : null;
        return date is not null;
    }

    /// <summary>One calendar day.</summary>
    public static EdtfDate Day(DateOnly day) => Of(day.ToString("yyyy-MM-dd"));

    /// <summary>A month, 1 to 12, of a year, 1 to 9999.</summary>
    public static EdtfDate Month(int year, int month) => Of($"{year:0000}-{month:00}");

    /// <summary>A year, -9999 to 9999, counted astronomically: 0 is 1 BC.</summary>
    public static EdtfDate Year(int year) => Of(year.ToString("0000"));

    /// <summary>The days from one to another, both inclusive; null leaves an end open.</summary>
    public static EdtfDate Interval(DateOnly? from, DateOnly? to) =>
        Of($"{from?.ToString("yyyy-MM-dd") ?? ".."}/{to?.ToString("yyyy-MM-dd") ?? ".."}");

    /// <summary>One of several days, when it is not known which.</summary>
    public static EdtfDate OneOf(params IEnumerable<DateOnly> days) =>
        Of($"[{string.Join(',', days.Distinct().Order().Select(day => day.ToString("yyyy-MM-dd")))}]");

    /// <summary>Whether it may lie between two days, both inclusive; null leaves an end open.</summary>
    public bool Overlaps(DateOnly? from, DateOnly? to) =>
        (Upper is null || from is null || Upper >= from) && (Lower is null || to is null || Lower <= to);

    /// <summary>
    /// Whether it lies between two days, both inclusive, whatever it means. A date in doubt never does,
    /// nor one outside the years 1 to 9999, nor one whose open or unknown end is asked for.
    /// </summary>
    public bool CertainlyWithin(DateOnly? from, DateOnly? to) =>
        !IsUncertain && !IsApproximate && !expression.IsBeyondCalendar
        && (from is null || Lower >= from) && (to is null || Upper <= to);

    public bool Equals(EdtfDate? other) => other is not null && Text == other.Text;

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Text;

    private static EdtfDate Of(string text) =>
        TryParse(text, out var date) ? date : throw new ArgumentException($"{text} is not a date.", nameof(text));
}
