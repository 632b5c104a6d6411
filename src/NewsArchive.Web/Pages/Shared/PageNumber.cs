using Microsoft.Extensions.Primitives;

namespace NewsArchive.Web.Pages.Shared;

/// <summary>The number of a page of a list, as an address asks for it.</summary>
/// <param name="Value">The number, counted from 1 and never so large that counting items overflows.</param>
/// <param name="Notice">Words for a reader whose number was not one; null otherwise.</param>
public sealed record PageNumber(int Value, string? Notice)
{
    private const int Most = 10_000_000;

    public static PageNumber Of(StringValues asked)
    {
        var text = asked.Count == 0 ? "" : (asked[0] ?? "").Trim();
        if (text.Length == 0)
        {
            return new PageNumber(1, null);
        }

        if (text.Length < 1000 && text.All(char.IsAsciiDigit) && text.Any(digit => digit != '0'))
        {
            return new PageNumber(int.TryParse(text, out var number) ? Math.Min(number, Most) : Most, null);
        }

        return new PageNumber(1, "The page number in the address is not valid, so the first page is shown.");
    }

    /// <summary>The number that is asked for, or the last of a list with fewer pages.</summary>
    public static PageNumber Within(StringValues asked, int total, int size) =>
        Of(asked) is var number && number.Value > Pager.LastOf(total, size) ? Last(Pager.LastOf(total, size)) : number;

    /// <summary>The number and notice for a list with fewer pages than asked for.</summary>
    public static PageNumber Last(int number) => new(number, $"The list ends at page {number:N0}, shown here.");
}
