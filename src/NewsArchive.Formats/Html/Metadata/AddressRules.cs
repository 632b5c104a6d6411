using AngleSharp.Dom;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Html.Metadata;

/// <summary>The canonical address: what the page says of itself, else what the program that saved it noted.</summary>
internal static class AddressRules
{
    public static Field? Find(PageFacts facts) =>
        Canonical(facts)?.Stated("canonical link")
        ?? PageRules.Address(facts.Meta.First("og:url", "twitter:url", "parsely-link", "dc.identifier"))?.Stated("address in the metadata")
        ?? PageRules.Address(facts.Data.OfReport("mainEntityOfPage", "url"))?.Stated("address in JSON-LD")
        ?? PageRules.Address(SavedFrom(facts))?.Stated("address noted when the page was saved");

    private static Found? Canonical(PageFacts facts)
    {
        foreach (var node in facts.Page.Nodes)
        {
            if (node.Name != "link" || node.Attribute("rel")?.Contains("canonical", StringComparison.OrdinalIgnoreCase) != true) continue;
            if (PageRules.Address(new Found(node.Attribute("href")?.Trim() ?? "", "link[rel=\"canonical\"]")) is { } found) return found;
        }

        return null;
    }

    /// <summary>The comment of SingleFile ("url: …") or of a browser ("saved from url=(0023)…").</summary>
    private static Found? SavedFrom(PageFacts facts)
    {
        var document = facts.Page.Document;
        foreach (var comment in document.ChildNodes.Concat(document.DocumentElement.ChildNodes).OfType<IComment>().Take(10))
        {
            var text = comment.Data;
            var browser = text.IndexOf("saved from url=(", StringComparison.OrdinalIgnoreCase);
            if (browser >= 0 && text.IndexOf(')', browser) is > 0 and var close) return Word(text[(close + 1)..]);
            var singleFile = text.IndexOf("url:", StringComparison.OrdinalIgnoreCase);
            if (singleFile >= 0) return Word(text[(singleFile + 4)..]);
        }

        return null;
    }

    private static Found Word(string text) =>
        new(text.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries) is [var first, ..] ? first : "", "comment()");
}
