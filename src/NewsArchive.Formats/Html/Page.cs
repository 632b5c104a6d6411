using System.Text;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace NewsArchive.Formats.Html;

/// <summary>A parsed page: its document and its nodes in document order. Nothing of it is loaded or run.</summary>
internal sealed class Page
{
    private Page(IHtmlDocument document, List<PageNode> nodes, PageNode root)
    {
        Document = document;
        Nodes = nodes;
        Body = nodes.Find(node => node.Name is "body" or "frameset") ?? root;
        Markers = new ElementMarkers(this);
    }

    public IHtmlDocument Document { get; }

    public IReadOnlyList<PageNode> Nodes { get; }

    public PageNode Body { get; }

    /// <summary>The words of every element's class, id and role.</summary>
    public ElementMarkers Markers { get; }

    public static Page Parse(string markup)
    {
        // An empty configuration has no loader and no script engine, so nothing can be fetched or run.
        var parser = new HtmlParser(
            new HtmlParserOptions { IsScripting = false, IsNotConsumingCharacterReferences = false },
            BrowsingContext.New(new Configuration()));
        var document = parser.ParseDocument(markup);
        var nodes = List(document.DocumentElement);
        return new Page(document, nodes, nodes[0]);
    }

    /// <summary>The node of an element, for elements of this page.</summary>
    public PageNode? NodeOf(IElement element)
    {
        index ??= Nodes.Where(node => !node.IsText).ToDictionary(node => node.Source);
        return index.GetValueOrDefault(element);
    }

    private Dictionary<INode, PageNode>? index;

    /// <summary>All text in a subtree, white space collapsed, the parts left out for a reason included.</summary>
    public string TextOf(PageNode node)
    {
        var text = new StringBuilder();
        for (var i = node.Index; i < node.End; i++)
        {
            if (Nodes[i].IsText) text.Append(Nodes[i].Source.NodeValue);
            else if (Elements.IsBlock(Nodes[i].Name) || Nodes[i].Name == "br") text.Append(' ');
        }

        return WhiteSpace.Collapse(text.ToString());
    }

    private static List<PageNode> List(IElement root)
    {
        var nodes = new List<PageNode>();
        var open = new Stack<(PageNode Node, Dictionary<string, int> Ordinals)>();
        INode? current = root;
        while (current is not null)
        {
            var added = false;
            if (current is IElement or IText)
            {
                var name = current is IElement element ? element.LocalName.ToLowerInvariant() : PageNode.TextName;
                var ordinal = 1;
                if (open.TryPeek(out var parent))
                {
                    ordinal = parent.Ordinals.GetValueOrDefault(name) + 1;
                    parent.Ordinals[name] = ordinal;
                }

                nodes.Add(new PageNode(current, name, parent.Node, nodes.Count, ordinal));
                added = true;
            }

            if (added && current.HasChildNodes)
            {
                open.Push((nodes[^1], []));
                current = current.FirstChild;
                continue;
            }

            while (current is not null && current != root && current.NextSibling is null)
            {
                current = current.Parent;
                if (open.TryPop(out var closed)) closed.Node.End = nodes.Count;
            }

            current = current is null || current == root ? null : current.NextSibling;
        }

        while (open.TryPop(out var rest)) rest.Node.End = nodes.Count;
        return nodes;
    }
}
