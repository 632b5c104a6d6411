using System.Xml.Linq;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Markup;

namespace NewsArchive.Formats.Feeds;

/// <summary>Reads one item of an XML feed.</summary>
internal static class XmlFeedItem
{
    private static readonly string[] Titles = ["title", "atom:title", "dc:title", "media:title"];

    private static readonly string[] Published =
        ["pubDate", "atom:published", "published", "atom:issued", "dc:date", "dcterms:issued", "atom:created", "dcterms:created"];

    private static readonly string[] Updated = ["atom:updated", "updated", "atom:modified", "dcterms:modified"];

    public static ParseResult Read(XElement item, FeedHead? feed)
    {
        var draft = new ArticleDraft(new XmlLedger(item));
        draft.Headline = Words(FeedNames.Find(item, Titles), "title", draft.Ledger);
        var body = FeedContent.Read(item, draft);
        draft.Language = Language(item, feed, body ?? item, draft);
        draft.Byline = FeedPeople.Byline(item, feed, draft.Ledger);
        draft.Date = Date(item, Published, "published", draft) ?? Date(item, Updated, "updated", draft);
        draft.Source = Source(item, feed, draft);
        draft.Credit = Words(FeedNames.Find(item, "dc:rights", "atom:rights", "copyright"), "rights", draft.Ledger);
        draft.ExternalId = Id(item, draft);
        draft.Url = FeedAddress.Of(item, feed, draft.Ledger);
        draft.ExternalId ??= draft.Url is { } url
            ? url with { Basis = Basis.Stated, Evidence = url.Evidence with { Rule = "link, as there is no id" } } : null;
        draft.IdScope = FeedNames.IdScope(draft.Source);
        draft.Image = FeedImage.Of(item, feed, draft.Ledger);
        ReadTags(item, draft);
        return draft.ToResult([]);
    }

    /// <summary>The first of the elements that has words.</summary>
    private static Field? Words(IEnumerable<XElement> elements, string rule, XmlLedger ledger)
    {
        foreach (var element in elements)
        {
            if (FeedText.Words(element, ledger) is { Length: > 0 } words)
                return new Field(words, Basis.Stated, XmlLedger.Evidence(element, rule, element.Value));
        }

        return null;
    }

    private static DateField? Date(XElement item, string[] names, string rule, ArticleDraft draft)
    {
        foreach (var date in FeedNames.Find(item, names))
        {
            if (draft.DateOf(date, date.Value, rule) is { } field)
                return field;
        }

        return null;
    }

    /// <summary>The channel an item was taken over from, else the feed itself.</summary>
    private static Field? Source(XElement item, FeedHead? feed, ArticleDraft draft)
    {
        if (draft.Ledger.Field(FeedNames.Find(item, "source").FirstOrDefault(), "source of the item") is { } stated)
            return stated;
        var origin = FeedNames.Find(item, "atom:source").FirstOrDefault();
        if (Words(FeedNames.Find(origin, Titles), "title of the feed the item is from", draft.Ledger) is { } taken)
            return taken;
        return feed is null ? null : Words(feed.Find(Titles), "title of the feed", new XmlLedger(feed.Element));
    }

    /// <summary>The id verbatim but for white space around it.</summary>
    private static Field? Id(XElement item, ArticleDraft draft)
    {
        foreach (var id in FeedNames.Find(item, "guid", "atom:id", "id", "dc:identifier"))
        {
            if (draft.Ledger.Field(id, "id") is { } field)
                return field;
        }

        var about = item.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "about");
        return draft.Ledger.Field(about, "id");
    }

    private static Field? Language(XElement item, FeedHead? feed, XElement body, ArticleDraft draft)
    {
        var stated = FeedNames.Find(item, "dc:language", "language").Concat(feed?.Find("language", "dc:language", "atom:language") ?? []);
        var own = FeedNames.Find(item, "dc:language", "language").FirstOrDefault();
        if (own is not null && draft.LanguageOf(own, own.Value) is { } field)
            return field;
        var attribute = XmlVocabulary.LanguageOf(body);
        if (draft.LanguageOf(attribute, attribute?.Value) is { } around)
            return around;
        return stated.Select(element => draft.LanguageOf(element, element.Value)).FirstOrDefault(found => found is not null);
    }

    private static void ReadTags(XElement item, ArticleDraft draft)
    {
        foreach (var tag in FeedNames.Find(item, "category", "atom:category", "dc:subject"))
        {
            draft.AddTag(draft.Ledger.Field(tag, "category")
                ?? draft.Ledger.Field(tag.Attribute("label"), "category")
                ?? draft.Ledger.Field(tag.Attribute("term"), "category"));
        }

        foreach (var keywords in FeedNames.Find(item, "media:keywords", "itunes:keywords"))
        {
            if (draft.Ledger.Field(keywords, "keywords") is not { } all)
                continue;
            foreach (var word in all.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                draft.AddTag(all with { Value = word });
        }
    }
}
