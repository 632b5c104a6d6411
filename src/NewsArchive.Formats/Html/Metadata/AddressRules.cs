using AngleSharp.Dom;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Html.Metadata;

/// <summary>The canonical address: what the page says of itself, else what the program that saved it noted.</summary>
internal static class AddressRules
{
    /// <summary>The address; of one within a web archive that of the page which the archive kept.</summary>
    public static Field? Find(PageFacts facts)
    {
        var field = PageRules.Address(WebArchives.AddressOfToday(facts))?.Stated("address noted by the web archive")
            ?? Canonical(facts)?.Stated("canonical link")
            ?? PageRules.Address(InMetadata(facts))?.Stated("address in the metadata")
            ?? PageRules.Address(facts.Data.OfReport("mainEntityOfPage", "url"))?.Stated("address in JSON-LD")
            ?? PageRules.Address(SavedFrom.Address(facts.Page))?.Stated("address noted when the page was saved");
        return field is not null && WebArchives.Unwrap(field.Value) is { } kept
            ? new Field(kept.Address, Basis.Derived, field.Evidence with { Rule = "address that a web archive kept" })
            : field;
    }

    /// <summary>The addresses that a page gives, as they stand.</summary>
    internal static IEnumerable<Found> Stated(PageFacts facts) =>
        new[] { Canonical(facts), InMetadata(facts), SavedFrom.Address(facts.Page) }.OfType<Found>();

    private static Found? InMetadata(PageFacts facts) => facts.Meta.First("og:url", "twitter:url", "parsely-link", "dc.identifier");

    private static Found? Canonical(PageFacts facts)
    {
        foreach (var node in facts.Page.Nodes)
        {
            if (node.Name != "link" || node.Attribute("rel")?.Contains("canonical", StringComparison.OrdinalIgnoreCase) != true) continue;
            if (PageRules.Address(new Found(node.Attribute("href")?.Trim() ?? "", "link[rel=\"canonical\"]")) is { } found) return found;
        }

        return null;
    }
}

/// <summary>What programs that save pages note in a comment beside the root element.</summary>
internal static class SavedFrom
{
    private const int MostComments = 10;

    public static IEnumerable<IComment> Comments(Page page) =>
        page.Document.ChildNodes.Concat(page.Document.DocumentElement.ChildNodes).OfType<IComment>().Take(MostComments);

    /// <summary>The comment of SingleFile ("url: …") or of a browser ("saved from url=(0023)…").</summary>
    public static Found? Address(Page page)
    {
        foreach (var comment in Comments(page))
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
