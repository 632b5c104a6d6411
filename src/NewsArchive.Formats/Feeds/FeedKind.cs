using System.Xml.Linq;

namespace NewsArchive.Formats.Feeds;

/// <summary>The families of XML feeds, recognised by the root element.</summary>
internal static class FeedKind
{
    /// <summary><c>rss</c> or <c>atom</c>; null where the element is the root of something else.</summary>
    public static string? Of(XElement? root) => root is null ? null : (root.Name.LocalName, FeedNames.Of(root)) switch
    {
        ("rss", _) => "rss",
        ("feed" or "entry", "atom:feed" or "atom:entry") => "atom",
        // Feeds in use forget the namespace.
        ("feed", "feed") when root.Elements().Any(child => child.Name.LocalName is "entry") => "atom",
        ("RDF", "rdf:RDF") when IsRss(root) => "rss",
        ("Channel", "Channel") when root.Name.Namespace != XNamespace.None => "rss",
        _ => null,
    };

    /// <summary>RDF is a feed where its elements are RSS, which its first one shows.</summary>
    private static bool IsRss(XElement root) =>
        root.Elements().Take(3).Any(child => FeedNames.Of(child) is "channel" or "item" or "image" or "textinput");
}
