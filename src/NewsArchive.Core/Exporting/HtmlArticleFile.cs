using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Citing;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Core.Exporting;

/// <summary>An article as a page of HTML with its styles in it, and nothing that is fetched.</summary>
public sealed class HtmlArticleFile : IArticleFile
{
    private const string Styles =
        "body{max-width:38rem;margin:3rem auto;padding:0 1rem;font:1.1875rem/1.6 Charter,Georgia,serif;"
        + "color:#1a1a1a;background:#fdfdfb;overflow-wrap:anywhere}"
        + "a{color:inherit}h1{line-height:1.15}h2{font-size:1.25rem}"
        + "footer,.facts,figcaption,.note{font:.9375rem/1.5 system-ui,sans-serif;color:#555}"
        + "figure,.note{margin-inline:0;padding:.5rem 1rem;border-inline-start:3px solid #999}"
        + "blockquote{margin-inline:1.5rem;font-style:italic}.verse{white-space:pre-line}"
        + "pre{overflow-x:auto;overflow-wrap:normal;font-size:.875rem}footer{margin-top:3rem;border-top:1px solid #999}"
        + "th,td{text-align:start;vertical-align:top;padding:.1rem 1rem .1rem 0;font-weight:inherit}th{min-width:6rem}"
        + "@media(prefers-color-scheme:dark){body{color:#e8e6e0;background:#17181b}"
        + "footer,.facts,figcaption,.note{color:#b5b2aa}}"
        + "@media print{body{max-width:none;margin:0;font-size:11pt;color:#000;background:#fff}"
        + "footer,.facts,figcaption,.note{color:#333}pre{white-space:pre-wrap}h1,h2{break-after:avoid}}";

    /// <summary>Whatever reads the file fetches nothing, even where a mistake had let a tag through.</summary>
    private const string Policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public string Name => "html";

    public string Label => "HTML";

    public string MediaType => "text/html; charset=utf-8";

    public string Write(ArticleView article, Citation citation, string revisionAddress)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(citation);
        var page = new StringBuilder();
        var language = citation.Language is { } tag ? $" lang=\"{Encoded(tag)}\"" : "";
        page.Append("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">").Append(Policy)
            .Append("\n<meta name=\"viewport\" content=\"width=device-width\"><meta name=\"color-scheme\" content=\"light dark\">\n<title>")
                .Append(Encoded(citation.Title))
            .Append("</title>\n<style>").Append(Styles).Append("</style></head>\n<body>\n<main><article").Append(language).Append(">\n");
        Add(page, "h1", citation.Title);
        if (article.Parsed.Standfirst is { } standfirst)
        {
            page.Append("<p dir=\"auto\"><strong>").Append(Encoded(standfirst.Value)).Append("</strong></p>\n");
        }

        page.Append("<p class=\"facts\" lang=\"en\">").Append(Encoded(SavedArticle.Facts(article, citation))).Append("</p>\n");
        if (SavedArticle.Withdrawal(article) is { } withdrawal)
        {
            page.Append("<p class=\"note\" lang=\"en\"><strong>").Append(Encoded(withdrawal)).Append("</strong></p>\n");
        }

        foreach (var blocks in SavedArticle.Blocks(article))
        {
            Add(page, blocks);
        }

        page.Append("</article></main>\n<footer lang=\"en\">\n");
        Add(page, "p", SavedArticle.Citation.Write(citation));
        page.Append("<table>\n");
        foreach (var (name, value, basis) in SavedArticle.Values(article))
        {
            page.Append("<tr><th scope=\"row\">").Append(name).Append("</th><td dir=\"auto\">").Append(Encoded(value)).Append("</td><td>")
                .Append(basis).Append("</td></tr>\n");
        }

        page.Append("</table>\n");
        Add(page, "p", SavedArticle.Origin(article));
        page.Append("<p>").Append(Encoded(citation.Archive)).Append(": ");
        AddLink(page, citation.Permalink);
        page.Append("<br>This revision: ");
        AddLink(page, revisionAddress);
        return page.Append("</p>\n</footer>\n</body></html>\n").ToString();
    }

    private static void Add(StringBuilder page, IReadOnlyList<Block> blocks)
    {
        var text = blocks[0].Text;
        switch (blocks[0].Kind)
        {
            case BlockKind.Subhead:
                Add(page, "h2", text);
                break;
            case BlockKind.Quotation:
                page.Append("<blockquote dir=\"auto\"><p>").Append(Encoded(text)).Append("</p></blockquote>\n");
                break;
            case BlockKind.Caption:
                page.Append("<figure dir=\"auto\"><figcaption>").Append(Encoded(text)).Append("</figcaption></figure>\n");
                break;
            case BlockKind.ListItem:
                page.Append("<ul dir=\"auto\">\n").AppendJoin("", blocks.Select(item => $"<li>{Encoded(item.Text)}</li>\n"))
                    .Append("</ul>\n");
                break;
            case BlockKind.Table or BlockKind.Preformatted:
                // The first line break is not part of it
                page.Append("<pre dir=\"auto\" tabindex=\"0\">").Append('\n').Append(Encoded(text)).Append("</pre>\n");
                break;
            case BlockKind.Verse:
                page.Append("<p class=\"verse\" dir=\"auto\">").Append(Encoded(text)).Append("</p>\n");
                break;
            case BlockKind.Correction:
                page.Append("<p class=\"note\" dir=\"auto\">").Append(Encoded(text)).Append("</p>\n");
                break;
            default:
                Add(page, "p", text);
                break;
        }
    }

    private static void AddLink(StringBuilder page, string address) =>
        page.Append("<a href=\"").Append(Encoded(address)).Append("\">").Append(Encoded(address)).Append("</a>");

    private static void Add(StringBuilder page, string element, string text) =>
        page.Append('<').Append(element).Append(" dir=\"auto\">").Append(Encoded(text)).Append("</").Append(element).Append(">\n");

    private static string Encoded(string text) => Encoder.Encode(text);
}
