using System.Xml.Linq;

namespace NewsArchive.Formats.Feeds;

/// <summary>What describes a whole feed. Looked through once, as every one of its items asks for it.</summary>
internal sealed class FeedHead
{
    private readonly List<(string Name, XElement Element)> children;

    public FeedHead(XElement element)
    {
        Element = element;
        children = [.. element.Elements().Select(child => (Name: FeedNames.Of(child), Element: child)).Where(child => !IsItem(child.Name))];
    }

    public XElement Element { get; }

    /// <summary>The head of the feed that an item stands in: RSS 1.0 has it beside the items, all others around them.</summary>
    public static FeedHead? Around(XElement root, XElement item)
    {
        var element = root.Name.LocalName == "RDF" ? FeedNames.Find(root, "channel").FirstOrDefault() : item.Parent;
        return element is null ? null : new FeedHead(element);
    }

    /// <summary>The children of these names: those of the first name first.</summary>
    public IEnumerable<XElement> Find(params IEnumerable<string> names) =>
        names.SelectMany(name => children.Where(child => child.Name == name).Select(child => child.Element));

    private static bool IsItem(string name) => name is "item" or "entry" or "atom:entry";
}
