namespace NewsArchive.Formats.Html.Body;

/// <summary>The names by which makers of pages call the report's own text. Data: the surer the name, the higher its rank.</summary>
internal static class ContentNames
{
    private static readonly (int Rank, string[] Names)[] Ranks =
    [
        (3, [
            "article body", "articlebody", "story body", "storybody", "entry content", "entrycontent", "post content",
            "postcontent", "post body", "postbody", "article content", "articlecontent", "article text", "articletext",
            "story content", "storycontent", "story text", "body copy", "body content", "article copy", "news text", "newstext",
            "post entry", "article main", "content body", "td post content", "artikeltext", "artikel text", "field name body",
            "text body", "article block", "rich text", "richtext", "news content", "news body", "blog content",
            "blog post content", "page content", "single content", "article page", "main text", "cuerpo", "texto noticia",
            "postarea", "blogpost", "e content", "theme content", "hentry content"]),
        (2, [
            "main content", "maincontent", "main article", "article detail", "article", "story", "entry", "post", "hentry",
            "news detail", "newsdetail", "blog post", "news", "artikel", "noticia", "itemprop articlebody"]),
        (1, ["content", "main", "text", "body", "contenu", "inhalt", "primary"]),
    ];

    private static readonly Dictionary<string, int> Exact = Ranks
        .SelectMany(rank => rank.Names.Select(name => (name, rank.Rank)))
        .DistinctBy(pair => pair.name)
        .ToDictionary(pair => pair.name, pair => pair.Rank);

    /// <summary>How surely an element of this name is the report's text: 3 for its body, 1 for any content, 0 for neither.</summary>
    public static int Rank(string name)
    {
        var trimmed = name.Trim();
        if (Exact.TryGetValue(trimmed, out var exact)) return exact;
        foreach (var body in Ranks[0].Names)
            if (trimmed.EndsWith(" " + body, StringComparison.Ordinal)) return 3;
        return 0;
    }
}
