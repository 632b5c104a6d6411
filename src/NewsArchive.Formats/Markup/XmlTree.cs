using System.Xml;
using System.Xml.Linq;

namespace NewsArchive.Formats.Markup;

/// <summary>Builds a document from tags, and stops where it grows beyond what any real one needs.</summary>
internal sealed class XmlTree
{
    /// <summary>Deeper than any feed or news document; code that walks down a tree may therefore recurse.</summary>
    public const int MaxDepth = 300;

    private const int MaxNodes = 1_000_000;

    /// <summary>Names are kept for as long as the program runs, so a document may not invent them without end.</summary>
    private const int MaxNames = 5_000;

    private const int MaxAttributes = 500;

    private readonly Stack<XElement> open = new();
    private readonly HashSet<XName> names = [];
    private readonly HashSet<XName> attributes = [];
    private int nodes;

    public XElement? Root { get; private set; }

    public XElement? Current => open.TryPeek(out var element) ? element : null;

    public int Depth => open.Count;

    /// <summary>Why no more may be added; null while there is room.</summary>
    public string? Limit { get; private set; }

    /// <summary>Opens an element below the current one. A second root is refused.</summary>
    public void Open(XName name, string qualifiedName, int start, string? outer = null)
    {
        Count(name);
        if (open.Count >= MaxDepth)
            Limit ??= $"its elements are nested more than {MaxDepth} deep";
        var ordinal = Current is { } parent ? XmlPlace.Of(parent).Count(qualifiedName) : 1;
        var element = new XElement(name);
        element.AddAnnotation(new XmlPlace(qualifiedName, start, ordinal) { Outer = outer });
        if (Current is { } current)
            current.Add(element);
        else
            Root ??= element;
        open.Push(element);
        attributes.Clear();
    }

    /// <summary>Adds an attribute to the current element; false where it has one of that name already.</summary>
    public bool Attribute(XName name, string value)
    {
        Count(name);
        if (attributes.Count >= MaxAttributes)
            Limit ??= $"an element has more than {MaxAttributes} attributes";
        if (!attributes.Add(name) || Limit is not null)
            return false;
        Current!.Add(new XAttribute(name, value));
        return true;
    }

    public void Text(string text)
    {
        if (text.Length == 0 || Current is null)
            return;
        nodes++;
        Current.Add(new XText(text));
    }

    public void Close(int end)
    {
        var element = open.Pop();
        XmlPlace.Of(element).End = end;
    }

    public bool IsOpen(string qualifiedName) => open.Any(element => XmlPlace.Of(element).Name == qualifiedName);

    /// <summary>A name as XML allows it, or null.</summary>
    public static string? Valid(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty || !XmlConvert.IsStartNCNameChar(name[0]))
            return null;
        foreach (var letter in name)
        {
            if (!XmlConvert.IsNCNameChar(letter))
                return null;
        }

        return name.ToString();
    }

    private void Count(XName name)
    {
        if (++nodes > MaxNodes)
            Limit ??= $"it has more than {MaxNodes:N0} elements, attributes and texts";
        if (names.Count > MaxNames)
            Limit ??= $"it has more than {MaxNames:N0} different names";
        names.Add(name);
    }
}
