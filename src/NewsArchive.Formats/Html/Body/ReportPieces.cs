namespace NewsArchive.Formats.Html.Body;

/// <summary>
/// Neighbours of the same name that hold most of a page's running text together: a report cut into pieces, each of which is
/// small enough to be taken for furniture. All are weighed at once.
/// </summary>
internal sealed class ReportPieces
{
    /// <summary>Of the page's running text the pieces together hold more.</summary>
    private const double LeastShare = .75;

    /// <summary>Of a piece's text less is links.</summary>
    private const double MostLinks = .2;

    private readonly BlockSums sums;
    private readonly Dictionary<(PageNode? Parent, string Name, string Class), int> prose = [];
    private readonly double least;

    public ReportPieces(Page page, BlockSums sums)
    {
        this.sums = sums;
        least = sums.Prose(page.Body) * LeastShare;
        foreach (var node in page.Nodes)
        {
            if (sums.Prose(node) > 0 && Key(node) is { } key) prose[key] = prose.GetValueOrDefault(key) + sums.Prose(node);
        }
    }

    public bool Has(PageNode node) => Key(node) is { } key && prose.GetValueOrDefault(key) > least;

    private (PageNode?, string, string)? Key(PageNode node) =>
        node.Attribute("class") is { } name && sums.LinkShare(node) < MostLinks ? (node.Parent, node.Name, name) : null;
}
