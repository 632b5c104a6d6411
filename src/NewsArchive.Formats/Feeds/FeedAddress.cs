using System.Xml.Linq;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Markup;

namespace NewsArchive.Formats.Feeds;

/// <summary>Addresses in a feed, which may be relative to <c>xml:base</c> or to the feed's own link.</summary>
internal static class FeedAddress
{
    /// <summary>The address of the page an item is about.</summary>
    public static Field? Of(XElement item, FeedHead? feed, XmlLedger ledger)
    {
        foreach (var link in FeedNames.Find(item, "feedburner:origLink", "link", "atom:link", "guid"))
        {
            if (Written(link) is { } written && Field(written, feed, ledger, "link") is { } field)
                return field;
        }

        return null;
    }

    /// <summary>An element's or attribute's address, made absolute; null where it is not one of the web.</summary>
    public static Field? Field(XObject written, FeedHead? feed, XmlLedger ledger, string rule)
    {
        var text = (written is XElement element ? element.Value : ((XAttribute)written).Value).Trim();
        var holder = written as XElement ?? written.Parent!;
        if (!WebAddress.TryResolve(text, Bases(holder, feed), out var address))
            return null;
        ledger.Use(written);
        if (written is XElement used)
            ledger.UseText(used);
        var basis = address == text ? Basis.Stated : Basis.Derived;
        return new Field(address, basis, XmlLedger.Evidence(written, basis is Basis.Stated ? rule : rule + ", made absolute", text));
    }

    private static XObject? Written(XElement link)
    {
        var name = FeedNames.Of(link);
        if (name == "guid")
            return link.Attribute("isPermaLink")?.Value.Trim().ToLowerInvariant() is "false" ? null : link;
        if (link.Attribute("rel")?.Value.Trim().ToLowerInvariant() is not (null or "" or "alternate"))
            return null;
        return (XObject?)link.Attribute("href") ?? (string.IsNullOrWhiteSpace(link.Value) ? null : link);
    }

    private static IEnumerable<string> Bases(XElement holder, FeedHead? feed)
    {
        foreach (var at in holder.AncestorsAndSelf())
        {
            if (at.Attribute(XNamespace.Xml + "base")?.Value.Trim() is { Length: > 0 } stated)
                yield return stated;
        }

        foreach (var link in feed?.Find("link", "atom:link") ?? [])
        {
            if ((link.Attribute("href")?.Value ?? link.Value).Trim() is { Length: > 0 } text)
                yield return text;
        }
    }
}
