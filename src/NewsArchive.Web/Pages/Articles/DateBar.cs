using System.Globalization;
using NewsArchive.Core.Dating;
using NewsArchive.Formats.Contract;
using NewsArchive.Web.Pages.Shared;

namespace NewsArchive.Web.Pages.Articles;

/// <summary>
/// The days that an entry of the dating ledger may mean, as a bar on a scale over all entries; an open end runs to the scale's.
/// </summary>
/// <param name="Start">Where the bar begins, in hundredths of the scale.</param>
/// <param name="Width">How wide it is, in hundredths; never nothing.</param>
/// <param name="IsCertain">Whether the file or a person gives it.</param>
/// <param name="Words">The same in words.</param>
/// <param name="ScaleFirst">The first day of the scale.</param>
/// <param name="ScaleLast">The last day of the scale.</param>
public sealed record DateBar(double Start, double Width, bool IsCertain, string Words, string ScaleFirst, string ScaleLast)
{
    private const double LeastWidth = 1.5;

    /// <summary>Days on either side, so that a day stands among others.</summary>
    private const int Margin = 3;

    /// <param name="entry">The entry.</param>
    /// <param name="reach">The first and the last day of all entries.</param>
    public static DateBar? Of(DateEntry entry, (DateOnly First, DateOnly Last)? reach)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (reach is not var (first, last) || entry.Date is not { } date || (date.Lower is null && date.Upper is null))
        {
            return null;
        }

        first = first.DayNumber < Margin ? first : first.AddDays(-Margin);
        last = last.DayNumber > DateOnly.MaxValue.DayNumber - Margin ? last : last.AddDays(Margin);
        var all = last.DayNumber - first.DayNumber + 1.0;
        var start = ((date.Lower ?? first).DayNumber - first.DayNumber) / all * 100;
        var width = (((date.Upper ?? last).DayNumber - first.DayNumber + 1) / all * 100) - start;
        return new DateBar(
            Math.Min(start, 100 - LeastWidth), Math.Max(LeastWidth, width), entry.Basis is not Basis.Inferred,
            $"{date.Display}, on a scale from {DayText.Of(first)} to {DayText.Of(last)}", DayText.Of(first), DayText.Of(last));
    }

    /// <summary>A number as SVG writes it.</summary>
    public static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
