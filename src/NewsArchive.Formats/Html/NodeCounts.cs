namespace NewsArchive.Formats.Html;

/// <summary>How many nodes of a kind any subtree holds: counted once for a page, then told in constant time.</summary>
internal sealed class NodeCounts
{
    private readonly int[] before;

    /// <param name="page">The page.</param>
    /// <param name="nodes">The places of those that are counted.</param>
    public NodeCounts(Page page, IEnumerable<int> nodes)
    {
        before = new int[page.Nodes.Count + 1];
        foreach (var node in nodes) before[node + 1] = 1;
        for (var i = 1; i < before.Length; i++) before[i] += before[i - 1];
    }

    public NodeCounts(Page page, Predicate<PageNode> counted)
        : this(page, page.Nodes.Where(node => counted(node)).Select(node => node.Index))
    {
    }

    /// <summary>Whether the node is one or holds one.</summary>
    public bool AnyIn(PageNode node) => before[node.End] > before[node.Index];
}
