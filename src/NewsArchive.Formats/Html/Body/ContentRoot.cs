namespace NewsArchive.Formats.Html.Body;

/// <summary>
/// Finds the element that holds the report: the subtree with the greatest sum of running text, less what is not running
/// text, where a name or element that promises the report counts in its favour.
/// </summary>
internal sealed class ContentRoot(Page page, IReadOnlyList<TextBlock> blocks)
{
    /// <summary>What a character of a menu takes away, for each one that a character of running text adds.</summary>
    private const double LinkCost = 1.0;

    /// <summary>Short texts that are not links, such as labels and dates, cost a little.</summary>
    private const double LabelCost = 0.25;

    private readonly double[] score = new double[page.Nodes.Count + 1];

    public PageNode Find()
    {
        foreach (var block in blocks)
            if (block.Reason is null) score[block.First.Index + 1] += Score(block);
        for (var i = 1; i < score.Length; i++) score[i] += score[i - 1];

        var best = page.Body;
        var bestValue = 0.0;
        for (var i = page.Body.Index; i < page.Body.End; i++)
        {
            var node = page.Nodes[i];
            if (node.IsText || node.Reason is not null || !Elements.IsBlock(node.Name) || node.Name is "p" or "tr" or "tbody") continue;
            var value = Sum(node) * (1 + Promise(node));
            // Of two with the same text the inner one is the closer fit.
            if (value <= 0 || value < bestValue) continue;
            best = node;
            bestValue = value;
        }

        return best;
    }

    private double Sum(PageNode node) => score[node.End] - score[node.Index];

    private static double Score(TextBlock block)
    {
        if (block.IsProse) return block.Weight - 1.5 * block.LinkWeight;
        if (block.Shape is BlockShape.Heading) return (block.LinkShare < 0.5 ? 0.2 : -0.3) * block.Weight;
        if (block.LinkShare > 0.5) return -LinkCost * block.Weight;
        if (block.Shape is BlockShape.ListItem or BlockShape.Table or BlockShape.Preformatted
            or BlockShape.Verse) return 0.5 * block.Weight;
        if (block.Container.Name == "p" || block.Shape is BlockShape.Quotation) return block.Sentences > 0 ? 0.5 * block.Weight : 0;
        return -LabelCost * block.Weight;
    }

    private double Promise(PageNode node)
    {
        if (node.Attribute("itemprop")?.Contains("articleBody", StringComparison.OrdinalIgnoreCase) == true) return 0.5;
        var rank = page.Markers.Of(node).Select(ContentNames.Rank).DefaultIfEmpty(0).Max();
        if (rank == 3) return 0.3;
        if (node.Name == "article" || node.Attribute("role") == "article") return 0.2;
        return rank == 2 ? 0.15 : node.Name == "main" ? 0.1 : 0;
    }
}
