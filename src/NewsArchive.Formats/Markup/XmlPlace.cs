using System.Xml.Linq;

namespace NewsArchive.Formats.Markup;

/// <summary>Where an element was found; kept as an annotation of the element.</summary>
/// <param name="name">Its name as written, with its prefix.</param>
/// <param name="start">Its first character in the document.</param>
/// <param name="ordinal">Which of the elements of this name its parent has, counted from 1.</param>
internal sealed class XmlPlace(string name, int start, int ordinal)
{
    private Dictionary<string, int>? children;

    public string Name { get; } = name;

    public int Start { get; } = start;

    /// <summary>The character after its end tag.</summary>
    public int End { get; set; } = start;

    /// <summary>The path of what it is the root of: a piece of HTML in a value of another document.</summary>
    public string? Outer { get; init; }

    /// <summary>Its path, such as <c>/rss/channel/item[3]/title</c>; an attribute's ends in <c>/@name</c>, a text's is its element's.</summary>
    public static string PathOf(XObject node) => node switch
    {
        XAttribute attribute => $"{PathOf(attribute.Parent!)}/@{AttributeName(attribute)}",
        XElement element => PathOf(element),
        _ => PathOf(node.Parent!),
    };

    public static XmlPlace Of(XElement element) => element.Annotation<XmlPlace>()!;

    /// <summary>Counts a child and says which of its name it is.</summary>
    public int Count(string child)
    {
        children ??= [];
        var count = children.GetValueOrDefault(child) + 1;
        children[child] = count;
        return count;
    }

    private static string PathOf(XElement element)
    {
        var place = Of(element);
        if (element.Parent is not { } parent)
            return place.Outer ?? "/" + place.Name;
        var isOnly = Of(parent).children is { } counts && counts.GetValueOrDefault(place.Name) == 1;
        return $"{PathOf(parent)}/{place.Name}{(isOnly ? "" : $"[{place.Ordinal}]")}";
    }

    private static string AttributeName(XAttribute attribute) =>
        attribute.Name.Namespace == XNamespace.Xml ? "xml:" + attribute.Name.LocalName : attribute.Name.LocalName;

    private int Ordinal { get; } = ordinal;
}
