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
    public string TextOf(PageNode node) => Shown.Of(node).ToString();

    /// <summary>How many characters <see cref="TextOf"/> gives.</summary>
    public int LengthOf(PageNode node) => Shown.Of(node).Length;

    /// <summary>Of each node by its place, whether it is one of these or lies in one.</summary>
    public bool[] Within(Predicate<PageNode> wanted)
    {
        var within = new bool[Nodes.Count];
        foreach (var node in Nodes) within[node.Index] = (node.Parent is { } parent && within[parent.Index]) || wanted(node);
        return within;
    }

    private ShownNodes Shown => shown ??= new ShownNodes(Nodes);

    private ShownNodes? shown;

    private static List<PageNode> List(IElement root)
    {
        var nodes = new List<PageNode> { new(root, "html", null, 0, 1) };
        var open = new Stack<OpenNode>();
        open.Push(new OpenNode(nodes[0]));
        while (open.TryPeek(out var parent))
        {
            // Children are taken by their number: asking a node for its next sibling searches all of them.
            if (parent.Next == parent.Children.Length)
            {
                open.Pop().Node.End = nodes.Count;
                continue;
            }

            var child = parent.Children[parent.Next++];
            if (child is not (IElement or IText)) continue;
            var name = child is IElement element ? element.LocalName.ToLowerInvariant() : PageNode.TextName;
            var node = new PageNode(child, name, parent.Node, nodes.Count, parent.Count(name));
            nodes.Add(node);
            if (child.HasChildNodes) open.Push(new OpenNode(node));
        }

        return nodes;
    }

    /// <summary>An element whose children are being listed.</summary>
    private sealed class OpenNode(PageNode node)
    {
        private readonly Dictionary<string, int> ordinals = [];

        public PageNode Node { get; } = node;

        public INodeList Children { get; } = node.Source.ChildNodes;

        public int Next { get; set; }

        /// <summary>The number of the next child of this name.</summary>
        public int Count(string name) => ordinals[name] = ordinals.GetValueOrDefault(name) + 1;
    }
}
