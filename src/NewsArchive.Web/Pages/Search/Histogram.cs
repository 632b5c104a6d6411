using NewsArchive.Core.Articles;
using NewsArchive.Web.Models;

namespace NewsArchive.Web.Pages.Search;

/// <summary>Results over time: a bar a month, a year or a decade, whichever gives few enough to be told apart.</summary>
/// <param name="Bars">All bars, also those of times without articles.</param>
/// <param name="Unit">What a bar stands for: <c>month</c>.</param>
/// <param name="RangeHref">The search with <c>FROM</c> and <c>TO</c> in the place of days, for a script to fill in.</param>
public sealed record Histogram(IReadOnlyList<HistogramBar> Bars, string Unit, string RangeHref)
{
    public const int Width = 600;
    public const int Height = 90;
    private const int MostBars = 60; // beside results
    private const int Gap = 2;
    private static readonly (string Unit, int Months)[] Units = [("month", 1), ("year", 12), ("decade", 120), ("century", 1200)];

    public HistogramBar First => Bars[0];

    public HistogramBar Last => Bars[^1];

    /// <summary>Puts it together; null where all lies in one month.</summary>
    /// <param name="address">The search.</param>
    /// <param name="months">Its counts, in the order of time.</param>
    /// <param name="mostBars">How many bars have room.</param>
    public static Histogram? Of(SearchAddress address, IReadOnlyList<MonthCount> months, int mostBars = MostBars)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(months);
        if (months.Count < 2)
        {
            return null;
        }

        var (first, last) = (IndexOf(months[0]), IndexOf(months[^1]));
        var (unit, size) = Units.First(unit => unit.Months == Units[^1].Months || (last / unit.Months) - (first / unit.Months) < mostBars);
        var begin = first / size;
        var counts = new int[(last / size) - begin + 1];
        foreach (var month in months)
        {
            counts[(IndexOf(month) / size) - begin] += month.Articles;
        }

        var most = counts.Max();
        var step = (double)Width / counts.Length;
        var bars = counts.Select((count, i) =>
        {
            var (from, to) = Days((begin + i) * size, size);
            var height = count == 0 ? 0 : Math.Max(2, Math.Round((double)Height * count / most, 1));
            return new HistogramBar(Label(from, unit), from, to, count, Narrowed(address, from, to).Href, Math.Round(i * step, 2),
                Math.Round(Math.Max(1, step - Gap), 2), height);
        });
        var range = Narrowed(address, new DateOnly(1111, 1, 1), new DateOnly(9999, 9, 9)).Href;
        return new Histogram([.. bars], unit, range.Replace("from=1111-01-01", "from=FROM", StringComparison.Ordinal)
            .Replace("to=9999-09-09", "to=TO", StringComparison.Ordinal));
    }

    private static SearchAddress Narrowed(SearchAddress address, DateOnly from, DateOnly to) =>
        address with { From = from, To = to, UndatedOnly = false };

    /// <summary>Months since the year 0.</summary>
    private static int IndexOf(MonthCount month) => (month.Year * 12) + month.Month - 1;

    private static (DateOnly From, DateOnly To) Days(int index, int months)
    {
        var end = index + months - 1;
        var from = new DateOnly(Math.Max(1, index / 12), (index % 12) + 1, 1);
        var last = new DateOnly(Math.Min(9999, end / 12), (end % 12) + 1, 1);
        return (from, last.AddDays(DateTime.DaysInMonth(last.Year, last.Month) - 1));
    }

    private static string Label(DateOnly from, string unit) => unit switch
    {
        "month" => from.ToString("MMMM yyyy"),
        "year" => $"{from.Year}",
        "decade" => $"{from.Year / 10 * 10}s",
        _ => $"{from.Year / 100 * 100}–{(from.Year / 100 * 100) + 99}",
    };
}

/// <summary>A bar of a histogram.</summary>
/// <param name="Label">The time it stands for.</param>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day.</param>
/// <param name="Articles">How many articles begin in it.</param>
/// <param name="Href">The search narrowed to it.</param>
/// <param name="X">Its left edge, in units of the drawing.</param>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height; at least one unit where there is an article, so that it can be seen.</param>
public sealed record HistogramBar(string Label, DateOnly From, DateOnly To, int Articles, string Href, double X, double Width,
    double Height);
