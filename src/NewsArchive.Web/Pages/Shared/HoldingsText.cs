using NewsArchive.Core.Articles;

namespace NewsArchive.Web.Pages.Shared;

/// <summary>What an archive holds, in a sentence that claims no more than is so.</summary>
public static class HoldingsText
{
    /// <param name="counts">What it holds.</param>
    /// <param name="soFar">What stands behind the count of undated articles where other reports may still date them.</param>
    public static string Of(ArchiveCounts counts, string soFar)
    {
        ArgumentNullException.ThrowIfNull(counts);
        if (counts.Articles == 0)
        {
            return "The archive is empty.";
        }

        var sources = counts.Sources > 0 ? $" from {Count.Sources(counts.Sources)}" : "";
        var days = counts.Articles > counts.Undated && DayText.Range(counts.First, counts.Last) is { } range ? $", dated {range}" : "";
        string[] lacking =
        [
            .. counts.Undated > 0 ? new[] { $"{counts.Undated:N0} {(counts.Undated == 1 ? "is" : "are")} undated{soFar}" } : [],
            .. counts.WithoutSource > 0
                ? new[] { $"{counts.WithoutSource:N0} {(counts.WithoutSource == 1 ? "states" : "state")} no source" }
                : [],
        ];
        return $"{Count.Articles(counts.Articles)}{sources}{days}{(lacking.Length == 0 ? "" : "; " + string.Join(", ", lacking))}.";
    }
}
