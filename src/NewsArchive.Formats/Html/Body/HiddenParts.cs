namespace NewsArchive.Formats.Html.Body;

/// <summary>Marks what a reader of the page does not see, or sees only as machinery: scripts, controls, hidden elements.</summary>
internal sealed class HiddenParts
{
    /// <summary>
    /// Scripts often show the article late, or hide the page behind a notice: what hides more of the page than this hides nothing.
    /// </summary>
    private const double MostOfThePage = 0.4;

    private readonly Page page;
    private readonly int[] weightBefore;

    private HiddenParts(Page page)
    {
        this.page = page;
        weightBefore = new int[page.Nodes.Count + 1];
        var unreadUntil = 0;
        for (var i = 0; i < page.Nodes.Count; i++)
        {
            var node = page.Nodes[i];
            if (Elements.ReasonToSkip(node.Name) is not null) unreadUntil = Math.Max(unreadUntil, node.End);
            weightBefore[i + 1] = weightBefore[i] + (node.IsText && i >= unreadUntil ? TextWeight.Of(node.Source.NodeValue) : 0);
        }
    }

    public static void Mark(Page page)
    {
        var parts = new HiddenParts(page);
        for (var i = 0; i < page.Nodes.Count; i++)
        {
            var node = page.Nodes[i];
            if (node.IsText || ReferenceEquals(node, page.Body) || node.Name == "html") continue;
            node.Reason = Elements.ReasonToSkip(node.Name) ?? parts.HiddenReason(node);
            if (node.Reason is not null) i = node.End - 1;
        }
    }

    private PageReason? HiddenReason(PageNode node)
    {
        if (IsHidden(node) && Weight(node) <= Weight(page.Body) * MostOfThePage) return PageReason.Hidden;
        return node.Attribute("role") switch
        {
            "navigation" or "search" or "menu" or "menubar" => PageReason.Navigation,
            "dialog" or "alertdialog" => PageReason.Dialog,
            "tooltip" => PageReason.Hidden,
            _ => null,
        };
    }

    private int Weight(PageNode node) => weightBefore[node.End] - weightBefore[node.Index];

    private static bool IsHidden(PageNode node) =>
        // "until-found" is shown when searched for, so it is text.
        (node.Attribute("hidden") is { } hidden && hidden != "until-found")
        || node.Attribute("aria-hidden") == "true"
        || (node.Attribute("style") is { Length: < 4000 } style && IsHiddenStyle(style));

    private static bool IsHiddenStyle(string style)
    {
        var compact = string.Concat(style.Where(c => !char.IsWhiteSpace(c))).ToLowerInvariant();
        return compact.Contains("display:none", StringComparison.Ordinal)
            || compact.Contains("visibility:hidden", StringComparison.Ordinal);
    }
}
