using NewsArchive.Core;
using NewsArchive.Web.Models;

namespace NewsArchive.Web.Pages.Dates;

/// <summary>The page of a day, month or year, for someone who searches for nothing else.</summary>
/// <param name="Period">The period.</param>
/// <param name="Articles">How many articles are dated, or possibly dated, in it.</param>
public sealed record PeriodFound(Period Period, int Articles)
{
    /// <summary>The pages that a query may mean; a number of four digits is a year only where the archive has articles of it.</summary>
    public static IReadOnlyList<PeriodFound> Of(Archive archive, string query)
    {
        ArgumentNullException.ThrowIfNull(archive);
        return
        [
            .. PeriodAsked.Read(query).Readings
                .Select(period => new PeriodFound(period, archive.Lists.Between(period.First, period.Last, 1, 1).Total))
                .Where(found => found.Articles > 0 || !found.Period.IsYear),
        ];
    }
}
