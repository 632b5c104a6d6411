namespace NewsArchive.Formats.Html.Body;

/// <summary>Sums over the text blocks of any subtree, each in constant time.</summary>
internal sealed class BlockSums
{
    private readonly int[] weight;
    private readonly int[] links;
    private readonly int[] prose;

    public BlockSums(Page page, IEnumerable<TextBlock> blocks)
    {
        weight = new int[page.Nodes.Count + 1];
        links = new int[page.Nodes.Count + 1];
        prose = new int[page.Nodes.Count + 1];
        foreach (var block in blocks)
        {
            if (block.Reason is not null) continue;
            var at = block.First.Index + 1;
            weight[at] += block.Weight;
            links[at] += block.LinkWeight;
            if (block.IsProse) prose[at] += block.Weight - block.LinkWeight;
        }

        for (var i = 1; i < weight.Length; i++)
        {
            weight[i] += weight[i - 1];
            links[i] += links[i - 1];
            prose[i] += prose[i - 1];
        }
    }

    public int Weight(PageNode node) => weight[node.End] - weight[node.Index];

    public int Links(PageNode node) => links[node.End] - links[node.Index];

    public int Prose(PageNode node) => prose[node.End] - prose[node.Index];

    public double LinkShare(PageNode node) => Weight(node) == 0 ? 0 : (double)Links(node) / Weight(node);
}
