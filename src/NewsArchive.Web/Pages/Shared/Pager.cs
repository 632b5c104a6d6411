using Microsoft.AspNetCore.Http.Extensions;

namespace NewsArchive.Web.Pages.Shared;

/// <summary>The way through the pages of a list.</summary>
/// <param name="Number">The page shown, counted from 1.</param>
/// <param name="Last">The number of the last page.</param>
/// <param name="First">The number of the first item shown, counted from 1.</param>
/// <param name="Shown">How many items are shown.</param>
/// <param name="Total">How many items the whole list has.</param>
/// <param name="Path">The list's address without a query.</param>
/// <param name="Query">The other values of the address.</param>
public sealed record Pager(int Number, int Last, int First, int Shown, int Total, string Path,
    IReadOnlyList<KeyValuePair<string, string>> Query)
{
    private const int Near = 2;

    public static Pager Of(int number, int size, int shown, int total, string path,
        params IReadOnlyList<KeyValuePair<string, string>> query) =>
        new(number, LastOf(total, size), ((number - 1) * size) + 1, shown, total, path, query);

    /// <summary>The number of the last page of a list.</summary>
    public static int LastOf(int total, int size) => Math.Max(1, (total + size - 1) / size);

    public string? Previous => Number > 1 ? Href(Number - 1) : null;

    public string? Next => Number < Last ? Href(Number + 1) : null;

    /// <summary>The pages offered: the first, the last and those near this one; null stands for a gap.</summary>
    public IEnumerable<int?> Offered()
    {
        var numbers = Enumerable.Range(Number - Near, (2 * Near) + 1).Append(1).Append(Last).Where(n => n >= 1 && n <= Last).Distinct()
            .Order();
        var before = 0;
        foreach (var number in numbers)
        {
            if (number > before + 1)
            {
                yield return null;
            }

            yield return number;
            before = number;
        }
    }

    public string Href(int number)
    {
        var query = new QueryBuilder(Query);
        if (number > 1)
        {
            query.Add("page", number.ToString());
        }

        return Path + query.ToQueryString();
    }
}
