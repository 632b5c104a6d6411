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

    public void Mark()
    {
        var groups = page.Nodes
            .Where(node => node.Element is not null && node.Reason is null && node.Index > page.Body.Index && Elements.IsBlock(node.Name)
                && node.Name is not "p" and not "td" and not "tr")
            .GroupBy(node => (node.Parent, node.Name, node.Attribute("class")))
            .Where(group => group.Count() >= LeastItems);
        foreach (var group in groups)
        {
            var items = group.ToList();
            if (items.Any(item => item.SelfAndAncestors().Any(node => node.Reason is not null))) continue;
            if (items.Count(IsTeaser) < items.Count * 0.75) continue;
            if (sums.Prose(page.Body) - items.Sum(sums.Prose) < sums.Prose(page.Body) * LeastReport) continue;
            foreach (var item in items) item.Reason = PageReason.RelatedLinks;
        }
    }

    private bool IsTeaser(PageNode item)
    {
        if (sums.Weight(item) is 0 or > LongestTeaser || sums.Links(item) == 0) return false;
        for (var i = item.Index; i < item.End; i++)
            if (Elements.IsHeading(page.Nodes[i].Name) && IsLinked(page.Nodes[i], item)) return true;
        return false;
    }

    private bool IsLinked(PageNode heading, PageNode item)
    {
        for (var node = heading; node is not null && !ReferenceEquals(node, item.Parent); node = node.Parent)
            if (node.Name == "a") return true;
        for (var i = heading.Index; i < heading.End; i++)
            if (page.Nodes[i].Name == "a") return true;
        return false;
    }
}
