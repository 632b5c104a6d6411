using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Citing;
using NewsArchive.Formats;

namespace NewsArchive.Core.Exporting;

/// <summary>An article as a page of HTML with its styles in it, and nothing that is fetched.</summary>
public sealed class HtmlArticleFile : IArticleFile
{
    private const string Styles =
        "body{max-width:38rem;margin:3rem auto;padding:0 1rem;font:1.1875rem/1.6 Charter,Georgia,serif;color:#1a1a1a;background:#fdfdfb}"
        + "h1{line-height:1.15}h2{font-size:1.25rem}footer,.facts,figcaption{font:.9375rem/1.5 system-ui,sans-serif;color:#555}"
        + "blockquote{margin-inline:1.5rem;font-style:italic}.verse,pre{white-space:pre-wrap}footer{margin-top:3rem;border-top:1px solid #999}"
        + "th,td{text-align:start;vertical-align:top;padding:.1rem 1rem .1rem 0;font-weight:inherit;overflow-wrap:anywhere}"
        + "@media(prefers-color-scheme:dark){body{color:#e8e6e0;background:#17181b}footer,.facts,figcaption{color:#b5b2aa}}";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public string Name => "html";

    public string Label => "HTML";

    public string MediaType => "text/html; charset=utf-8";

    public string Write(ArticleView article, Citation citation)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(citation);
        var page = new StringBuilder();
        var language = citation.Language is { } tag ? $" lang=\"{Encoded(tag)}\"" : "";
        page.Append("<!doctype html>\n<html><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">\n<title>").Append(Encoded(citation.Title))
            .Append("</title>\n<style>").Append(Styles).Append("</style></head>\n<body>\n<article").Append(language).Append(">\n");
        Add(page, "h1", citation.Title);
        if (article.Parsed.Standfirst is { } standfirst)
        {
            page.Append("<p dir=\"auto\"><strong>").Append(Encoded(standfirst.Value)).Append("</strong></p>\n");
        }

        page.Append("<p class=\"facts\" lang=\"en\">").Append(Encoded(SavedArticle.Facts(article, citation))).Append("</p>\n");
        foreach (var block in SavedArticle.Blocks(article))
        {
            Add(page, block);
        }

        page.Append("</article>\n<footer lang=\"en\">\n");
        Add(page, "p", SavedArticle.Citation.Write(citation));
        page.Append("<table>\n");
        foreach (var (name, value, basis) in SavedArticle.Values(article))
        {
            page.Append("<tr><th scope=\"row\">").Append(name).Append("</th><td dir=\"auto\">").Append(Encoded(value)).Append("</td><td>").Append(basis).Append("</td></tr>\n");
        }

        page.Append("</table>\n");
        Add(page, "p", SavedArticle.Origin(article));
        return page.Append("<p>").Append(Encoded(citation.Archive)).Append(": <a href=\"").Append(Encoded(citation.Permalink)).Append("\">")
            .Append(Encoded(citation.Permalink)).Append("</a></p>\n</footer>\n</body></html>\n").ToString();
    }

    private static void Add(StringBuilder page, Block block)
    {
        switch (block.Kind)
        {
            case BlockKind.Subhead:
                Add(page, "h2", block.Text);
                break;
            case BlockKind.Quotation:
                page.Append("<blockquote>");
                Add(page, "p", block.Text);
                page.Append("</blockquote>\n");
                break;
            case BlockKind.Caption:
                page.Append("<figure>");
                Add(page, "figcaption", block.Text);
                page.Append("</figure>\n");
                break;
            case BlockKind.ListItem:
                page.Append("<ul>");
                Add(page, "li", block.Text);
                page.Append("</ul>\n");
                break;
            case BlockKind.Table or BlockKind.Preformatted:
                Add(page, "pre", block.Text);
                break;
            case BlockKind.Verse:
                page.Append("<p class=\"verse\" dir=\"auto\">").Append(Encoded(block.Text)).Append("</p>\n");
                break;
            default:
                Add(page, "p", block.Text);
                break;
        }
    }

    private static void Add(StringBuilder page, string element, string text) =>
        page.Append('<').Append(element).Append(" dir=\"auto\">").Append(Encoded(text)).Append("</").Append(element).Append(">\n");

    private static string Encoded(string text) => Encoder.Encode(text);
}
