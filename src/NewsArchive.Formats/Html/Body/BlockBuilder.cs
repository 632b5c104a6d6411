using System.Text;

namespace NewsArchive.Formats.Html.Body;

/// <summary>Reads a page from top to bottom into text blocks: every text node becomes part of exactly one.</summary>
internal sealed class BlockBuilder
{
    private readonly Page page;
    private readonly List<TextBlock> blocks = [];
    private readonly Stack<PageNode> open = new();
    private readonly List<BlockLine> lines = [new()];
    private int linkEnd;

    private BlockBuilder(Page page) => this.page = page;

    /// <summary>All text blocks in reading order; those in subtrees with a reason carry it.</summary>
    public static List<TextBlock> Build(Page page)
    {
        var builder = new BlockBuilder(page);
        builder.Read();
        return builder.blocks;
    }

    private void Read()
    {
        for (var i = page.Body.Index; i < page.Body.End; i++)
        {
            var node = page.Nodes[i];
            CloseUpTo(i);
            if (node.Reason is { } reason)
            {
                if (Elements.IsBlock(node.Name)) Flush();
                LeaveOut(node, reason);
                i = node.End - 1;
            }
            else if (node.IsText)
            {
                lines[^1].Append(node, inLink: i < linkEnd);
            }
            else if (ReadWhole(node))
            {
                i = node.End - 1;
            }
            else
            {
                Open(node);
            }
        }

        CloseUpTo(int.MaxValue);
        Flush();
        MarkSingle();
    }

    /// <summary>A block that is alone in its element has the element's path, others that of their first text.</summary>
    private void MarkSingle()
    {
        var before = new int[page.Nodes.Count + 1];
        foreach (var block in blocks) before[block.First.Index + 1]++;
        for (var i = 1; i < before.Length; i++) before[i] += before[i - 1];
        foreach (var block in blocks) block.FillsContainer = before[block.Container.End] - before[block.Container.Index] == 1;
    }

    private void Open(PageNode node)
    {
        if (node.Name == "br") lines.Add(new());
        else if (node.Name == "a" && node.Attribute("href") is not null) linkEnd = Math.Max(linkEnd, node.End);
        if (!Elements.IsBlock(node.Name)) return;
        Flush();
        open.Push(node);
    }

    private void CloseUpTo(int index)
    {
        while (open.TryPeek(out var node) && node.End <= index)
        {
            Flush();
            open.Pop();
        }
    }

    /// <summary>Preformatted text and data tables are one block each.</summary>
    private bool ReadWhole(PageNode node)
    {
        if (node.Name == "pre")
        {
            Flush();
            Add(BlockShape.Preformatted, node, node, ShownText.Lines(RawText(node)), LinkWeightIn(node));
            LeaveOutWithin(node);
            return true;
        }

        if (node.Name != "table" || DataTable.Read(page, node) is not { } text) return false;
        Flush();
        Add(BlockShape.Table, node, node, text, LinkWeightIn(node));
        LeaveOutWithin(node);
        return true;
    }

    private void LeaveOutWithin(PageNode node)
    {
        for (var i = node.Index; i < node.End; i++)
        {
            if (page.Nodes[i].Reason is not { } reason) continue;
            LeaveOut(page.Nodes[i], reason);
            i = page.Nodes[i].End - 1;
        }
    }

    /// <summary>A subtree that is no part of the report becomes one block with its reason; the text around an inline one runs on.</summary>
    private void LeaveOut(PageNode node, PageReason reason)
    {
        var text = page.TextOf(node);
        if (text.Length == 0) return;
        blocks.Add(new TextBlock
        {
            Shape = BlockShape.Text,
            Container = node,
            First = node,
            Text = text,
            Weight = 0,
            LinkWeight = 0,
            Reason = reason,
        });
    }

    private void Flush()
    {
        var container = open.TryPeek(out var top) ? top : page.Body;
        foreach (var paragraph in LineBreaks.Paragraphs(lines, Elements.IsHeading(container.Name)))
        {
            var shape = paragraph.IsVerse ? BlockShape.Verse : ShapeOf(container);
            Add(shape, container, paragraph.First, paragraph.Text, paragraph.LinkWeight);
        }

        lines.Clear();
        lines.Add(new());
    }

    private void Add(BlockShape shape, PageNode container, PageNode first, string text, int linkWeight)
    {
        if (text.Length == 0) return;
        blocks.Add(new TextBlock
        {
            Shape = shape,
            Container = container,
            First = first,
            Text = text,
            Weight = TextWeight.Of(text),
            LinkWeight = linkWeight,
        });
    }

    private static BlockShape ShapeOf(PageNode container)
    {
        foreach (var node in container.SelfAndAncestors())
        {
            switch (node.Name)
            {
                case "h1" or "h2" or "h3" or "h4" or "h5" or "h6": return BlockShape.Heading;
                case "figcaption" or "caption": return BlockShape.Caption;
                case "li" or "dt" or "dd": return BlockShape.ListItem;
                case "blockquote" or "q": return BlockShape.Quotation;
                case "article" or "main" or "body" or "td": return BlockShape.Text;
            }
        }

        return BlockShape.Text;
    }

    private string RawText(PageNode node)
    {
        var text = new StringBuilder();
        for (var i = node.Index; i < node.End; i++)
        {
            if (page.Nodes[i].Reason is not null) i = page.Nodes[i].End - 1;
            else if (page.Nodes[i].IsText) text.Append(page.Nodes[i].Source.NodeValue);
            else if (page.Nodes[i].Name is "br") text.Append('\n');
        }

        return text.ToString();
    }

    private int LinkWeightIn(PageNode node)
    {
        int weight = 0, end = linkEnd;
        for (var i = node.Index; i < node.End; i++)
        {
            if (page.Nodes[i].Name == "a") end = Math.Max(end, page.Nodes[i].End);
            if (page.Nodes[i].IsText && i < end) weight += TextWeight.Of(page.Nodes[i].Source.NodeValue);
        }

        return weight;
    }
}
