using System.Text;

namespace NewsArchive.Formats.Html.Body;

/// <summary>A line of a block as it is being read: text up to a line break.</summary>
internal sealed class BlockLine
{
    private readonly StringBuilder raw = new();

    /// <summary>The first node with words in it, null while there are none.</summary>
    public PageNode? First { get; private set; }

    public int LinkWeight { get; private set; }

    public string Text => ShownText.Collapse(raw.ToString());

    public void Append(PageNode node, bool inLink)
    {
        var text = node.Source.NodeValue;
        raw.Append(text);
        var weight = TextWeight.Of(text);
        if (weight == 0) return;
        First ??= node;
        if (inLink) LinkWeight += weight;
    }
}
