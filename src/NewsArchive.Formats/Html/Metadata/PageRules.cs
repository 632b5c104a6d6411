using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Html.Metadata;

/// <summary>The values that the metadata states outright: outlet, address, language, section, tags, image.</summary>
internal static class PageRules
{
    public static Field? Source(PageFacts facts) =>
        facts.Meta.First("og:site_name")?.Stated("name of the site")
        ?? Publisher(facts.Data.OfReport("publisher"))?.Stated("publisher in JSON-LD")
        ?? Publisher(facts.Data.OfPage("publisher"))?.Stated("publisher in JSON-LD")
        ?? Publisher(facts.Meta.First("dc.publisher", "dcterms.publisher", "publisher", "citation_journal_title", "copyright-holder",
            "cre"))?.Stated("publisher in the metadata")
        ?? facts.Meta.First("application-name", "apple-mobile-web-app-title")?.Stated("name of the application");

    private static Found? Publisher(Found? found) =>
        found is { Text.Length: <= 120 } && !found.Text.Contains("://", StringComparison.Ordinal) ? found : null;

    public static Field? Section(PageFacts facts) =>
        (facts.Data.OfReport("articleSection")
            ?? facts.Meta.First("article:section", "section", "parsely-section", "sailthru.section", "article.section", "og:section",
            "cxenseparse:section")) is { Text.Length: <= 120 } found
            ? found.Stated("section in the metadata")
            : null;

    public static IReadOnlyList<Field> Tags(PageFacts facts)
    {
        var whole = facts.Meta.All(["article:tag", "og:article:tag", "parsely-tags"]).ToList();
        if (whole.Count <= 1) whole.AddRange(facts.Meta.All(["news_keywords"]));
        if (whole.Count == 0) whole.AddRange(facts.Data.AllOfReport("keywords"));
        if (whole.Count == 0) whole.AddRange(facts.Meta.All(["keywords", "sailthru.tags"]));
        return [.. whole
            .SelectMany(found => found.Text.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(tag => found.Stated("keywords of the page", tag)))
            .Where(tag => tag.Value.Length is > 0 and <= 100)
            .DistinctBy(tag => tag.Value.ToLowerInvariant())
            .Take(40)];
    }

    public static Field? Image(PageFacts facts) =>
        Address(facts.Meta.First("og:image:secure_url", "og:image", "og:image:url"))?.Stated("image in the metadata")
        ?? Address(facts.Data.OfReport("image", "thumbnailUrl"))?.Stated("image in JSON-LD")
        ?? Address(facts.Meta.First("twitter:image", "twitter:image:src", "image", "thumbnail"))?.Stated("image in the metadata");

    /// <summary>Whether the text is an address on the web; others, such as <c>file:</c>, are where the page was kept.</summary>
    internal static Found? Address(Found? found) =>
        found is { Text.Length: <= 2048 } && Uri.TryCreate(found.Text, UriKind.Absolute, out var address)
            && address.Scheme is "http" or "https" ? found : null;
}
