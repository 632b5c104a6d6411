using System.Text;

namespace NewsArchive.Formats.Html;

/// <summary>The text of a whole page, made once: that of any element is a stretch of it.</summary>
internal sealed class ShownNodes
{
    private readonly string text;
    private readonly int[] starts;

    public ShownNodes(IReadOnlyList<PageNode> nodes)
    {
        var all = new StringBuilder();
        var pending = false;
        starts = new int[nodes.Count + 1];
        for (var i = 0; i < nodes.Count; i++)
        {
            starts[i] = all.Length;
            if (nodes[i].IsText) ShownText.Append(all, nodes[i].Source.NodeValue, ref pending);
            else if (Elements.IsBlock(nodes[i].Name) || nodes[i].Name == "br") pending = true;
        }

        starts[^1] = all.Length;
        text = all.ToString();
    }

    /// <summary>The text of an element and all in it, without white space at its ends.</summary>
    public ReadOnlySpan<char> Of(PageNode node) => text.AsSpan(starts[node.Index]..starts[node.End]).Trim(' ');
}
