using System.Xml.Linq;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Feeds;

/// <summary>One spelling for the elements of feeds, whose namespaces are many and often wrong.</summary>
internal static class FeedNames
{
    /// <summary>Parts of namespace names, in lower case, and the prefix by which the readers know them. Order matters.</summary>
    private static readonly (string Part, string Prefix)[] Namespaces =
    [
        ("purl.org/rss/1.0/modules/content", "content:"),
        ("purl.org/rss/1.0/modules/", "?:"),
        ("purl.org/rss/1.0", ""),
        ("purl.org/net/rss1.1", ""),
        ("my.netscape.com/rdf/simple/0.9", ""),
        ("channel.netscape.com/rdf/simple/0.9", ""),
        ("my.netscape.com/publish/formats/rss-0.91", ""),
        ("backend.userland.com/rss", ""),
        ("blogs.law.harvard.edu/tech/rss", ""),
        ("cyber.law.harvard.edu/rss", ""),
        ("purl.org/atom/ns", "atom:"),
        ("w3.org/2005/atom", "atom:"),
        ("purl.org/dc/elements", "dc:"),
        ("purl.org/dc/terms", "dcterms:"),
        ("search.yahoo.com/mrss", "media:"),
        ("w3.org/1999/xhtml", "xhtml:"),
        ("rssnamespace.org/feedburner", "feedburner:"),
        ("itunes.com/dtds/podcast", "itunes:"),
        ("w3.org/1999/02/22-rdf-syntax-ns", "rdf:"),
    ];

    /// <summary>The name by which the readers know an element, such as <c>title</c>, <c>atom:title</c> or <c>dc:creator</c>.</summary>
    public static string Of(XElement element)
    {
        var uri = element.Name.NamespaceName;
        if (uri.Length == 0)
            return element.Name.LocalName;
        foreach (var (part, prefix) in Namespaces)
        {
            if (uri.Contains(part, StringComparison.OrdinalIgnoreCase))
                return prefix + element.Name.LocalName;
        }

        // A feed with a namespace of its own means RSS by it.
        return element.Document is null && element.Parent?.Name.Namespace == element.Name.Namespace
            ? element.Name.LocalName
            : "?:" + element.Name.LocalName;
    }

    /// <summary>The children of these names: those of the first name first.</summary>
    public static IEnumerable<XElement> Find(XElement? parent, params IEnumerable<string> names)
    {
        if (parent is null)
            return [];
        var children = parent.Elements().Select(child => (Name: Of(child), Element: child)).ToList();
        return names.SelectMany(name => children.Where(child => child.Name == name).Select(child => child.Element));
    }

    /// <summary>Ids of items are the feed's own: they hold in every file of the same feed, and in no other feed.</summary>
    public static string? IdScope(Field? source) => source is null ? null : "feed\n" + source.Value;
}
