namespace NewsArchive.Formats.Html.Body;

/// <summary>Marks the parts of a page whose element or name says that they are not the report.</summary>
internal sealed class BoilerplateMarks(Page page, BlockSums sums)
{
    private readonly int allProse = sums.Prose(page.Body);

    public void Mark()
    {
        for (var i = page.Body.Index + 1; i < page.Body.End; i++)
        {
            var node = page.Nodes[i];
            if (node.Reason is not null || node.IsText)
            {
                if (node.Reason is not null) i = node.End - 1;
                continue;
            }

            node.Reason = ReasonFor(node);
            if (node.Reason is not null) i = node.End - 1;
        }
    }

    private string? ReasonFor(PageNode node)
    {
        var weight = sums.Weight(node);
        if (weight == 0 && Elements.IsBlock(node.Name)) return null;
        var prose = sums.Prose(node);
        var byElement = ElementReason(node);
        if (byElement is not null && prose <= allProse * 0.3) return byElement;

        (string Reason, bool Sure)? found = null;
        foreach (var name in page.Markers.Of(node))
        {
            if (ContentNames.Rank(name) > 0) return null;
            if (BoilerplateWords.Find(name) is not { } match) continue;
            if (found is null || (match.Sure && !found.Value.Sure)) found = match;
        }

        if (found is not { } mark) return null;
        return Holds(node, mark, prose, weight) ? mark.Reason : null;
    }

    private static string? ElementReason(PageNode node) => node.Name switch
    {
        "footer" => "footer",
        "aside" => "side bar",
        "form" => "form",
        _ => null,
    };

    // A name is believed as long as the element does not hold what looks like the report itself.
    private bool Holds(PageNode node, (string Reason, bool Sure) mark, int prose, int weight)
    {
        if (!mark.Sure) return prose <= allProse * 0.1 && (weight < 400 || sums.LinkShare(node) > 0.5);
        if (mark.Reason == "comments") return !HoldsHeadline(node) && allProse - prose > 150;
        return prose <= allProse * 0.25 || (prose <= allProse * 0.5 && sums.LinkShare(node) > 0.3);
    }

    private bool HoldsHeadline(PageNode node)
    {
        for (var i = node.Index; i < node.End; i++)
            if (page.Nodes[i].Name is "h1" or "article" or "main") return true;
        return false;
    }
}
