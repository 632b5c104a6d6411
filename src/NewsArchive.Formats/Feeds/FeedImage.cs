using System.Xml.Linq;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Markup;

namespace NewsArchive.Formats.Feeds;

/// <summary>The picture of an item, where the feed states one beside the text.</summary>
internal static class FeedImage
{
    public static Field? Of(XElement item, FeedHead? feed, XmlLedger ledger)
    {
        var media = FeedNames.Find(item, "media:group").Prepend(item)
            .SelectMany(holder => FeedNames.Find(holder, "media:content", "media:thumbnail", "enclosure", "itunes:image", "image"));
        foreach (var candidate in media.Where(IsImage))
        {
            XObject? written = candidate.Attribute("url") ?? candidate.Attribute("href")
                ?? (XObject?)FeedNames.Find(candidate, "url").FirstOrDefault();
            if (written is not null && FeedAddress.Field(written, feed, ledger, "image") is { } field)
                return field;
        }

        return null;
    }

    private static bool IsImage(XElement media)
    {
        if (FeedNames.Of(media) is not ("media:content" or "enclosure"))
            return true;
        return media.Attribute("medium")?.Value == "image"
            || (media.Attribute("type")?.Value.StartsWith("image/", StringComparison.OrdinalIgnoreCase) ?? false);
    }
}
