using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Dates;
using NewsArchive.Formats.Dates.Expressions;

namespace NewsArchive.Core.Dating;

/// <summary>
/// A report that speaks of a day as past is not before it: the last such day that its own text names whole, with the year.
/// </summary>
internal static class TextBound
{
    /// <summary>The rule that evidence names.</summary>
    private const string Rule = "a day that the text refers to as past";

    /// <summary>Any day: a date with its year does not depend on it.</summary>
    private static readonly DateOnly AnyDay = new(2000, 1, 5);

    /// <summary>The bound, such as <c>2018-09-18/..</c>; null where the text names no such day.</summary>
    public static DateField? Of(ParsedArticle parsed)
    {
        DateField? bound = null;
        foreach (var block in parsed.Blocks.Where(block => block.IsText))
        {
            foreach (var (day, words) in PastDays(block.Text).Where(each => bound is null || each.Day > bound.Value.Lower))
            {
                bound = new DateField(EdtfDate.Interval(day, null), Basis.Derived, new Evidence(Rule, block.Place, block.Path, words));
            }
        }

        return bound;
    }

    /// <summary>The last day that a text speaks of as past; null where it names none whole.</summary>
    public static DateOnly? Of(string text) => PastDays(text).Select(each => (DateOnly?)each.Day).Max();

    private static IEnumerable<(DateOnly Day, string Words)> PastDays(string text) =>
        from each in TimeExpressions.Find(text, AnyDay)
        where each.Rule is ExpressionRule.Date && each.IsToCome is false && each.Value.First is not null
            && each.Value.First == each.Value.Last
        select (each.Value.First!.Value, text[each.Start..each.End]);
}
