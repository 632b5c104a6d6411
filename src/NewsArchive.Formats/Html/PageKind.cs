using System.Text.RegularExpressions;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Html.Body;
using NewsArchive.Formats.Html.Metadata;

namespace NewsArchive.Formats.Html;

/// <summary>
/// Pages of news sites that are no article: front pages and lists of articles, pages to sign in, pages that say that there is none. A page
/// that states to be an article and has a text is never taken for one of them.
/// </summary>
internal static partial class PageKind
{
    /// <summary>A report of fewer letters may well be a notice of the site.</summary>
    private const int ShortText = 700;

    /// <summary>Beside its teasers a list has no more running text than this, in letters.</summary>
    private const int BesideTeasers = 400;

    private const int LeastTeasers = 5;
    private const int LongestTeaser = 450;
    private const double MostlyTeasers = .75;
    private const int ShortestTitle = 15;
    private const int LongestListTitle = 5;

    /// <summary>Why the page may be no article; null where nothing speaks against it.</summary>
    public static Problem? Doubt(PageFacts facts, ParsedArticle article)
    {
        var page = facts.Page;
        if (StatesArticle(page, facts.Meta))
            return null;
        var text = facts.Blocks.Where(block => block.Reason is null).ToList();
        var length = text.Sum(block => block.Text.Length);
        if (length < ShortText && HasPassword(page) && Titles(page, article).Any(title => SignInWords().IsMatch(title)))
            return Unsure("sign-in-page", "It looks like a sign-in page, not an article");
        if (length < ShortText && Titles(page, article).Any(title => ErrorWords().IsMatch(title)))
            return Unsure("error-page", "It looks like an error page, not an article");
        // Whose text is missing for another reason still has the headline of one article.
        return length == 0 && article.Headline?.Value.Split(' ').Length > LongestListTitle ? null : ListDoubt(facts, text);
    }

    private static Problem Unsure(string code, string message) =>
        new(code, message + ".", ProblemKind.NotSure);

    private static Problem? ListDoubt(PageFacts facts, List<TextBlock> text)
    {
        var teasers = Teasers(facts.Page);
        if (teasers.Count < LeastTeasers)
            return null;
        var listed = facts.Page.Within(teasers.Contains);
        var beside = text.Where(block => !listed[block.First.Index]).Sum(block => block.Text.Length);
        var isFront = IsFront(facts.Meta);
        // Of a list that kept hardly anything but its teasers it is certain.
        if (beside < (isFront ? BesideTeasers : ShortestTitle * 4)
            && text.Sum(block => block.Text.Length) < teasers.Sum(facts.Page.LengthOf) * 2)
            return new Problem("several-articles",
                $"It is {(isFront ? "a front page" : "a list")} of {teasers.Count:N0} or more articles, not an article. Save each "
                    + "article's own page.");
        return isFront && beside < ShortText
            ? Unsure("several-articles", "It may be a front page or a list of articles, not an article")
            : null;
    }

    /// <summary>Elements built alike beside one another that each hold a linked title and little more.</summary>
    private static HashSet<PageNode> Teasers(Page page)
    {
        var furniture = page.Within(node => node.Name is "nav" or "aside" or "footer" or "header" or "form");
        var titles = new NodeCounts(page, node => node.Name == "a" && node.Attribute("href") is not null && IsTitle(page, node));
        return [.. page.Nodes
            .Where(node => node.Name is "article" or "li" or "div" or "section" or "tr" or "dt" && node.Index > page.Body.Index
                && !furniture[node.Index])
            .GroupBy(node => (node.Parent, node.Name, node.Attribute("class")))
            .Where(group => group.Count() >= LeastTeasers
                && group.Count(node => titles.AnyIn(node) && page.LengthOf(node) <= LongestTeaser) >= group.Count() * MostlyTeasers)
            .SelectMany(group => group)];
    }

    private static bool IsTitle(Page page, PageNode link) =>
        page.LengthOf(link) >= ShortestTitle && page.TextOf(link).Contains(' ', StringComparison.Ordinal);

    private static bool HasPassword(Page page) =>
        page.Nodes.Any(node => node.Name == "input"
            && string.Equals(node.Attribute("type"), "password", StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> Titles(Page page, ParsedArticle article) => page.Nodes
        .Where(node => node.Name is "h1" or "title")
        .Select(page.TextOf)
        .Append(article.Headline?.Value ?? "");

    /// <summary>Whether the page says that it stands for its whole site.</summary>
    private static bool IsFront(MetaTags meta) =>
        meta.First("og:url")?.Text is { } address && Uri.TryCreate(address, UriKind.Absolute, out var url) && url.AbsolutePath.Length <= 1
            || string.Equals(meta.First("og:type")?.Text, "website", StringComparison.OrdinalIgnoreCase);

    private static bool StatesArticle(Page page, MetaTags meta) =>
        meta.First("og:type")?.Text.Contains("article", StringComparison.OrdinalIgnoreCase) == true
            || meta.First("article:published_time", "og:article:published_time", "citation_publication_date") is not null
            || page.Nodes.Any(node => node.Name == "script"
                && node.Attribute("type")?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) == true
                && ArticleType().IsMatch(node.Element!.TextContent));

    [GeneratedRegex(
        @"\b(?:log ?in|sign ?in|log on|your account|anmelden|einloggen|anmeldung|connexion|se connecter|identifiez|iniciar sesi[oó]n"
            + @"|acceder|accedi|entrar|inloggen|logga in|log ind|zaloguj|logowanie|вход|войти|giriş)\b",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex SignInWords();

    [GeneratedRegex("\"(?:[A-Za-z]*Article|BlogPosting|Report|LiveBlogPosting|Review|Recipe)\"", RegexOptions.NonBacktracking)]
    private static partial Regex ArticleType();

    /// <summary>How servers and sites of several languages say that a page is not there or not for everybody.</summary>
    [GeneratedRegex(
        @"^(?:error )?(?:400|401|403|404|410|429|500|502|503|504)\b|page (?:was )?not found|not found$|page (?:does not|doesn[’']t) exist"
            + @"|access denied|^forbidden|^just a moment|attention required|are you a robot|service unavailable|internal server error"
            + @"|seite nicht gefunden|zugriff verweigert|page (?:introuvable|non trouvée)|página no encontrada|pagina non trovata"
            + @"|página não encontrada|pagina niet gevonden|sidan hittades inte|страница не найдена|nie znaleziono strony",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex ErrorWords();
}
