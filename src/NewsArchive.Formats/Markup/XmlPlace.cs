using System.Xml.Linq;

namespace NewsArchive.Formats.Markup;

/// <summary>Where an element was found; kept as an annotation of the element.</summary>
/// <param name="name">Its name as written, with its prefix.</param>
/// <param name="start">Its first character in the document.</param>
/// <param name="ordinal">Which of the elements of this name its parent has, counted from 1.</param>
internal sealed class XmlPlace(string name, int start, int ordinal)
{
    /// <summary>Longer paths are cut in the middle: only hostile documents have them, and every value shows one.</summary>
    private const int LongestPath = 300;

    private Dictionary<string, int>? children;
    private string? path;

    public string Name { get; } = name;

    public int Start { get; } = start;

    /// <summary>The character after its end tag.</summary>
    public int End { get; set; } = start;

    /// <summary>Why what it holds is left out, once that was asked.</summary>
    public string? LeftOutReason { get; set; }

    /// <summary>The path of what it is the root of: a piece of HTML in a value of another document.</summary>
    public string? Outer { get; init; }

    /// <summary>
    /// Its path, such as <c>/rss/channel/item[3]/title</c>; an attribute's ends in <c>/@name</c>, a text's is its element's.
    /// </summary>
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
        return place.path ??= Cut(element.Parent is { } parent ? place.PathUnder(parent) : place.Outer ?? "/" + place.Name);
    }

    private string PathUnder(XElement parent)
    {
        var isOnly = Of(parent).children is { } counts && counts.GetValueOrDefault(Name) == 1;
        return $"{PathOf(parent)}/{Name}{(isOnly ? "" : $"[{Ordinal}]")}";
    }

    private static string Cut(string whole) =>
        whole.Length <= LongestPath ? whole : $"{whole.AsSpan(0, LongestPath / 2)}…{whole.AsSpan(whole.Length - (LongestPath / 2))}";

    private static string AttributeName(XAttribute attribute) =>
        attribute.Name.Namespace == XNamespace.Xml ? "xml:" + attribute.Name.LocalName : attribute.Name.LocalName;

    private int Ordinal { get; } = ordinal;
}
