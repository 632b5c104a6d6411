using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Html.Metadata;

/// <summary>The headline: what the page's metadata and its shown headings agree on, else the surest of them.</summary>
internal static class HeadlineRules
{
    private const int Longest = 400;
    private const string Agreed = "heading that agrees with the metadata";
    private const string Only = "only first heading";

    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • ", " / ", " < ", ": "];

    public static Field? Find(PageFacts facts)
    {
        var stated = Stated(facts).ToList();
        var headings = Headings(facts);
        return AgreedHeading(facts, stated, headings)
            ?? stated.FirstOrDefault(title => title.Path != "title")?.Stated("title in the metadata")
            ?? OnlyHeading(facts, headings)
            ?? stated.FirstOrDefault()?.Stated("page title");
    }

    /// <summary>Whether a headline is a heading that readers see, and not only a title in the metadata.</summary>
    public static bool IsHeading(Field headline) => headline.Evidence.Rule is Agreed or Only;

    /// <summary>A heading of the first level that says what a title of the metadata says: shown as readers saw it.</summary>
    private static Field? AgreedHeading(PageFacts facts, List<Found> stated, List<Found> headings)
    {
        foreach (var title in stated)
        {
            var key = Wording.Key(title.Text);
            var heading = headings.Find(heading => Wording.Key(heading.Text) == key)
                ?? headings.Find(heading => Wording.Key(heading.Text) is { Length: >= 12 } words
                    && key.StartsWith(words, StringComparison.Ordinal))
                ?? headings.Find(heading => heading.Text.Length >= 20 && Wording.Shared(heading.Text, title.Text) >= 0.8);
            if (heading is null) continue;
            facts.HeadlineNode = heading.Node;
            return heading.Stated(Agreed);
        }

        return null;
    }

    private static Field? OnlyHeading(PageFacts facts, List<Found> headings)
    {
        var first = headings.Where(heading => heading.Node!.Name == "h1").ToList();
        if (first.Count != 1 || first[0].Text.Length < 8) return null;
        facts.HeadlineNode = first[0].Node;
        return first[0].Stated(Only);
    }

    private static IEnumerable<Found> Stated(PageFacts facts)
    {
        var site = facts.Meta.First("og:site_name", "application-name")?.Text ?? facts.Data.OfReport("publisher")?.Text;
        if (Usable(facts.Data.OfReport("headline", "name")) is { } headline) yield return headline;
        foreach (var meta in facts.Meta.All([
            "og:title", "twitter:title", "title", "dc.title", "dcterms.title", "citation_title", "parsely-title",
            "sailthru.title", "headline",
        ]))
            if (Usable(meta) is { } found) yield return found with { Text = WithoutSite(found.Text, site) };
        var title = facts.Page.Document.Title is { } text ? ShownText.Collapse(text) : "";
        if (title.Length is > 0 and <= Longest) yield return new Found(WithoutSite(title, site), "title");
    }

    private static Found? Usable(Found? found) => found is { Text.Length: > 2 and <= Longest } ? found : null;

    private static List<Found> Headings(PageFacts facts)
    {
        var headings = new List<Found>();
        for (var i = facts.Page.Body.Index; i < facts.Page.Body.End && headings.Count < 60; i++)
        {
            var node = facts.Page.Nodes[i];
            if (node.Reason is not null) i = node.End - 1;
            else if (node.Name is "h1" or "h2" && facts.Shown(node, Longest) is { } found) headings.Add(found);
        }

        // A heading of the first level is asked before one of the second, in the order of the page.
        return [.. headings.OrderBy(heading => heading.Node!.Name)];
    }

    /// <summary>The title without the outlet's name at its end or beginning.</summary>
    private static string WithoutSite(string title, string? site)
    {
        if (site is null || site.Length < 2) return title;
        foreach (var separator in Separators)
        {
            var last = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (last > 0 && Wording.AreSame(title[(last + separator.Length)..], site)) return title[..last].TrimEnd();
            var first = title.IndexOf(separator, StringComparison.Ordinal);
            if (first > 0 && Wording.AreSame(title[..first], site)) return title[(first + separator.Length)..].TrimStart();
        }

        return title;
    }
}
