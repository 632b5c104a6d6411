using System.Text.RegularExpressions;

namespace NewsArchive.Formats.Html.Metadata;

/// <summary>What the Wayback Machine and archive.today add to the pages that they keep.</summary>
internal static class WebArchives
{
    /// <summary>The names under which archive.today is reached.</summary>
    private const string TodayHosts = "archive\\.(?:today|is|ph|md|li|fo|vn)";

    /// <summary>The ids of the elements that hold the Wayback Machine's banner.</summary>
    private static readonly string[] WaybackIds = ["wm-ipp-base", "wm-ipp", "wm-ipp-print", "wm-ipp-inside", "donato"];

    /// <summary>The id of the element in which archive.today says what it kept and when.</summary>
    private const string TodayId = "HEADER";

    /// <summary>An address within an archive has the moment of the capture and the page's own address behind it.</summary>
    private static readonly Regex Kept = new(
        @"^https?://(?:web\.archive\.org/web/(?<time>\d{8,14})[a-z_]*/|" + TodayHosts + @"/(?<time>\d{4}\.?\d{2}\.?\d{2}-?\d{6})/)"
            + "(?<address>https?:/.+)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    private static readonly Regex TodayName = new(
        "^" + TodayHosts + "$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    /// <summary>The page's own address and the day of the capture in an address within an archive; null where it is none.</summary>
    public static (string Address, DateOnly? Day)? Unwrap(string address)
    {
        if (Kept.Match(address) is not { Success: true } match)
            return null;
        var digits = match.Groups["time"].Value.Replace(".", "", StringComparison.Ordinal);
        DateOnly? day = DateOnly.TryParseExact(digits[..8], "yyyyMMdd", out var read) ? read : null;
        return (match.Groups["address"].Value, day);
    }

    /// <summary>
    /// Whether archive.today made the page: it names itself in the metadata in place of the outlet, and gives the moment of the
    /// capture as that of publication.
    /// </summary>
    public static bool MadeToday(Page page) => page.Nodes.Any(node => node.Name == "meta"
        && node.Attribute("property") == "og:site_name" && TodayName.IsMatch(node.Attribute("content") ?? ""));

    /// <summary>The address of which archive.today kept the page: the value of the field in its banner.</summary>
    public static Found? AddressOfToday(PageFacts facts) => !facts.IsOfArchiveToday ? null : facts.Page.Nodes
        .Where(node => node.Name == "input" && node.Attribute("name") == "q" && node.Attribute("value") is not null)
        .Select(node => new Found(node.Attribute("value")!.Trim(), node.Path() + "/@value"))
        .FirstOrDefault();

    /// <summary>Marks the banners, so that nothing of them is taken for the report's.</summary>
    public static void MarkBanners(PageFacts facts)
    {
        foreach (var node in facts.Page.Nodes)
        {
            if (node.Attribute("id") is { } id && (WaybackIds.Contains(id) || (facts.IsOfArchiveToday && id == TodayId)))
                node.Reason = PageReason.WebArchive;
        }
    }
}
