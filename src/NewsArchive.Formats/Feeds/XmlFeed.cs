using System.Xml.Linq;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Markup;

namespace NewsArchive.Formats.Feeds;

/// <summary>RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0.</summary>
public sealed class XmlFeed : IArticleContainer
{
    public string Name => "feed";

    public int Version => 3;

    public bool Matches(OriginalHeader header)
    {
        var root = SafeXml.RootOf(header);
        if (FeedKind.Of(root) is not null)
            return true;
        // These say only in their children whether they are feeds.
        return root?.Name.LocalName is "RDF" or "feed" && FeedKind.Of(SafeXml.Read(header.Bytes).Root) is not null;
    }

    public IEnumerable<ContainerRecord> Records(string name, Stream stream, ContainerLimits limits)
    {
        if (!WholeFile.TryRead(stream, limits, out var bytes, out var problem))
            return [new ContainerRecord("feed", null) { Problems = [problem] }];
        var xml = SafeXml.Read(bytes);
        if (FeedKind.Of(xml.Root) is not { } kind)
            return [new ContainerRecord("feed",
                null) { Problems = [.. xml.Problems, new Problem("not-a-feed", "The file contains no feed.")] }];
        var heads = new Dictionary<XElement, FeedHead?>();
        return XmlItems.Records(name, bytes, xml, limits, Items(xml.Root!), kind, item => XmlFeedItem.Read(item, HeadOf(item)));

        FeedHead? HeadOf(XElement item)
        {
            var key = item.Parent ?? item;
            if (!heads.TryGetValue(key, out var head))
                heads[key] = head = FeedHead.Around(xml.Root!, item);
            return head;
        }
    }

    /// <summary>The items in the feed's order; what an item holds is not an item of the feed.</summary>
    private static IEnumerable<XElement> Items(XElement root)
    {
        if (IsItem(root))
            return [root];
        return root.Elements().SelectMany(child => IsItem(child) ? [child] : child.Elements().SelectMany(Inner));

        static IEnumerable<XElement> Inner(XElement element) =>
            IsItem(element) ? [element] : element.Name.LocalName == "items" ? element.Elements().Where(IsItem) : [];
    }

    private static bool IsItem(XElement element) => element.Name.LocalName is "item" or "entry" && !FeedNames.Of(element).StartsWith('?');
}
