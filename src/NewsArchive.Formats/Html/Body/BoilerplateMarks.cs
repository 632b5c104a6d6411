using static NewsArchive.Formats.Html.Body.BoilerplateWords;

namespace NewsArchive.Formats.Html.Body;

/// <summary>Marks the parts of a page whose element or name says that they are not the report.</summary>
/// <param name="page">The page.</param>
/// <param name="blocks">Its text blocks.</param>
/// <param name="sure">Nodes that surely are the report's, such as its headline: what holds one is not marked.</param>
internal sealed class BoilerplateMarks(Page page, IReadOnlyList<TextBlock> blocks, IReadOnlyList<PageNode> sure)
{
    /// <summary>What a page must keep of running text, by <see cref="TextWeight"/>, for its comments or footer to be believed.</summary>
    private const int LeastReport = 150;

    private readonly NodeCounts sureNodes = new(page, sure.Select(node => node.Index));
    private readonly NodeCounts headlines = new(page, node => node.Name == "h1");
    private readonly NodeCounts quotations = new(page, node => node.Name == "blockquote");
    private readonly NodeCounts mains = new(page, node => node.Name == "main");

    private BlockSums sums = new(page, blocks);
    private ReportPieces? pieces;

    public void Mark()
    {
        // Comments can hold more text than the report, so they go first and the rest is weighed without them.
        MarkWhere(match => match.Reason is PageReason.Comments or PageReason.Footer);
        sums = new BlockSums(page, blocks.Where(block => !block.First.SelfAndAncestors().Any(node => node.Reason is not null)));
        pieces = null;
        MarkWhere(_ => true);
        new TeaserLists(page, sums).Mark();
    }

    private void MarkWhere(Predicate<Match> wanted)
    {
        for (var i = page.Body.Index + 1; i < page.Body.End; i++)
        {
            var node = page.Nodes[i];
            if (!node.IsText && node.Reason is null && Match(node) is { } match && wanted(match)
                && IsBelieved(node, match)) node.Reason = match.Reason;
            if (node.Reason is not null) i = node.End - 1;
        }
    }

    private Match? Match(PageNode node)
    {
        if (sums.Weight(node) == 0 && Elements.IsBlock(node.Name)) return null;
        Match? best = node.Name switch
        {
            "footer" => new Match(PageReason.Footer, Certainty.Sure),
            "aside" => new Match(PageReason.SideBar, Certainty.Sure),
            "form" => new Match(PageReason.Form, Certainty.Sure),
            _ => null,
        };
        foreach (var name in page.Markers.Of(node))
        {
            if (ContentNames.Rank(name) > 0) return best;
            if (Find(name) is { } match && (best is null || match.Certainty > best.Certainty)) best = match;
        }

        return best;
    }

    // A name is believed as long as the element does not hold what looks like the report itself.
    private bool IsBelieved(PageNode node, Match match)
    {
        if (sureNodes.AnyIn(node)) return false;
        var all = sums.Prose(page.Body);
        var prose = sums.Prose(node);
        return match.Certainty switch
        {
            Certainty.Weak => (prose == 0 || sums.LinkShare(node) > 0.5) && !quotations.AnyIn(node) && !headlines.AnyIn(node),
            Certainty.Likely => prose <= all * 0.1 && (sums.Weight(node) < 400 || sums.LinkShare(node) > 0.5),
            _ when match.Reason is PageReason.Comments or PageReason.Footer => !headlines.AnyIn(node) && !mains.AnyIn(node)
                && all - prose >= LeastReport,
            _ => (prose <= all * 0.25 || (prose <= all * 0.5 && sums.LinkShare(node) > 0.3))
                && (match.Reason is PageReason.Advertisement || !IsPieceOfReport(node, prose)),
        };
    }

    private bool IsPieceOfReport(PageNode node, int prose) => prose > 0 && (pieces ??= new ReportPieces(page, sums)).Has(node);
}
