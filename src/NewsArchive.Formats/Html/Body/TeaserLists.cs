namespace NewsArchive.Formats.Html.Body;

/// <summary>
/// Marks lists of teasers for other reports: four or more neighbours built alike, most with a heading that is a link and
/// a sentence or two.
/// </summary>
internal sealed class TeaserLists(Page page, BlockSums sums)
{
    private const int LeastItems = 4;
    private const int LongestTeaser = 450;

    /// <summary>
    /// Beside its teasers a page holds a report with at least this share of its running text; else it is a page of teasers.
    /// </summary>
    private const double LeastReport = 0.3;

    private readonly NodeCounts titles = new(page, LinkedHeadings(page));

    public void Mark()
    {
        var groups = page.Nodes
            .Where(node => node.Element is not null && node.Reason is null && node.Index > page.Body.Index && Elements.IsBlock(node.Name)
                && node.Name is not "p" and not "td" and not "tr")
            .GroupBy(node => (node.Parent, node.Name, node.Attribute("class")))
            .Where(group => group.Count() >= LeastItems);
        foreach (var group in groups)
        {
            if (group.Key.Parent!.SelfAndAncestors().Any(node => node.Reason is not null)) continue;
            var items = group.ToList();
            if (items.Count(IsTeaser) < items.Count * 0.75) continue;
            if (sums.Prose(page.Body) - items.Sum(sums.Prose) < sums.Prose(page.Body) * LeastReport) continue;
            foreach (var item in items) item.Reason = PageReason.RelatedLinks;
        }
    }

    private bool IsTeaser(PageNode item) => sums.Weight(item) is > 0 and <= LongestTeaser && sums.Links(item) > 0 && titles.AnyIn(item);

    /// <summary>The outer of each heading and link of which one holds the other.</summary>
    private static IEnumerable<int> LinkedHeadings(Page page)
    {
        // The inmost link and the inmost heading around a node or at it; -1 where there is none.
        var (links, headings) = (new int[page.Nodes.Count], new int[page.Nodes.Count]);
        foreach (var node in page.Nodes)
        {
            var (link, heading) = node.Parent is { } parent ? (links[parent.Index], headings[parent.Index]) : (-1, -1);
            links[node.Index] = node.Name == "a" ? node.Index : link;
            headings[node.Index] = Elements.IsHeading(node.Name) ? node.Index : heading;
            if (node.Name == "a" && heading >= 0) yield return heading;
            if (Elements.IsHeading(node.Name) && link >= 0) yield return link;
        }
    }
}
