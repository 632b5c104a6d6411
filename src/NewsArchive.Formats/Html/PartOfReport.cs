using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Html.Metadata;
using NewsArchive.Formats.Text;

namespace NewsArchive.Formats.Html;

/// <summary>Says where a page holds only a part of its report: what is free of a paid report, or one of several pages.</summary>
internal static class PartOfReport
{
    /// <summary>Shorter than this a paid report's free part may be; letters.</summary>
    private const int ShortReport = 1500;

    public static IEnumerable<Problem> Find(PageFacts facts, Field? url)
    {
        var pages = Links(facts, "prev").Concat(Links(facts, "next")).ToList();
        if (pages.Any(link => IsOtherPage(url?.Value, link)))
            yield return new Problem("part-of-pages", "This is one page of a report of several pages; the other pages are not included.");
        var kept = facts.Blocks.Where(block => block.Reason is null).ToList();
        if (kept.Count > 0 && (IsCut(kept[^1].Text) || kept.Sum(block => block.Weight) < ShortReport) && IsLocked(facts))
            yield return new Problem("truncated", "The page contains only the beginning of the report; the rest is for subscribers.");
    }

    private static bool IsCut(string text) =>
        text.EndsWith('…') || text.EndsWith("...", StringComparison.Ordinal) || text.EndsWith("[…]", StringComparison.Ordinal);

    /// <summary>Whether the page says that its report is not free, or shows a wall in front of the rest.</summary>
    private static bool IsLocked(PageFacts facts)
    {
        if (facts.Data.SaysNotFree) return true;
        if (facts.Meta.First("article:content_tier")?.Text is { } tier
            && tier.Equals("locked", StringComparison.OrdinalIgnoreCase)) return true;
        return facts.Page.Nodes.Any(node => !node.IsText && node.Index > facts.Page.Body.Index
            && facts.Page.Markers.Of(node).Any(name => name.Contains(" paywall ", StringComparison.Ordinal))
            && facts.Page.TextOf(node).Length > 20);
    }

    private static IEnumerable<string> Links(PageFacts facts, string relation) =>
        facts.Page.Nodes
            .Where(node => node.Name is "link" or "a"
                && node.Attribute("rel")?.Equals(relation, StringComparison.OrdinalIgnoreCase) == true)
            .Select(node => node.Attribute("href"))
            .OfType<string>();

    /// <summary>Whether the link leads to another page of the same report: the same address but for the number of the page.</summary>
    private static bool IsOtherPage(string? address, string link)
    {
        if (link.StartsWith('?')) return ArticleAddress.PageOf("http://page/a" + link) is not null;
        return address is not null && Uri.TryCreate(address, UriKind.Absolute, out var own) && Uri.TryCreate(own, link, out var other)
            && (ArticleAddress.PageOf(other.AbsoluteUri) ?? 1) != (ArticleAddress.PageOf(address) ?? 1)
            && ArticleAddress.Of(address) == ArticleAddress.Of(other.AbsoluteUri);
    }
}
