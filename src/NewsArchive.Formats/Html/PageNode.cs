using AngleSharp.Dom;

namespace NewsArchive.Formats.Html;

/// <summary>
/// An element or a text of a page. The nodes of a page lie in one list in document order, so that a subtree is the run
/// from <see cref="Index"/> up to <see cref="End"/> and nothing needs recursion.
/// </summary>
internal sealed class PageNode(INode source, string name, PageNode? parent, int index, int ordinal)
{
    /// <summary>The name of a text node.</summary>
    public const string TextName = "#text";

    public INode Source { get; } = source;

    /// <summary>The element's name in lower case, or <see cref="TextName"/>.</summary>
    public string Name { get; } = name;

    public PageNode? Parent { get; } = parent;

    /// <summary>The node's place in document order.</summary>
    public int Index { get; } = index;

    /// <summary>The place after the node's last descendant.</summary>
    public int End { get; set; } = index + 1;

    /// <summary>Counts from 1 among the siblings of the same name.</summary>
    public int Ordinal { get; } = ordinal;

    /// <summary>Why the node and all in it is no part of the report, or null.</summary>
    public PageReason? Reason { get; set; }

    public bool IsText => Name == TextName;

    public IElement? Element => Source as IElement;

    public string? Attribute(string key) => Element?.GetAttribute(key);

    public bool Contains(PageNode other) => other.Index >= Index && other.Index < End;

    /// <summary>The node and its ancestors, inmost first.</summary>
    public IEnumerable<PageNode> SelfAndAncestors()
    {
        for (var node = this; node is not null; node = node.Parent) yield return node;
    }

    /// <summary>The place in the page as XPath, such as <c>/html/body/div[2]/p[3]</c>.</summary>
    public string Path() => Parent is null ? Step : Parent.PathForChildren() + Step;

    // Neighbours share the path of their parent, and a parent that of its own.
    private string PathForChildren()
    {
        if (pathForChildren is not null) return pathForChildren;
        var unknown = SelfAndAncestors().TakeWhile(node => node.pathForChildren is null).ToList();
        for (var i = unknown.Count - 1; i >= 0; i--) unknown[i].pathForChildren = unknown[i].Parent?.pathForChildren + unknown[i].Step;
        return pathForChildren!;
    }

    private string Step => "/" + (IsText ? "text()" : Name) + (Name is "html" or "body" or "head" ? "" : $"[{Ordinal}]");

    private string? pathForChildren;
}
