using Microsoft.AspNetCore.Razor.TagHelpers;
using NewsArchive.Core;
using NewsArchive.Web.Pages.Articles;

namespace NewsArchive.Web.Pages;

/// <summary>
/// Gives an element that holds a text of an article the text's language and direction: <c>text-of</c> is the article's number,
/// <c>text-in</c> a language tag. Where the language is not known <c>lang</c> is empty, as that of the page's own words would be wrong.
/// </summary>
[HtmlTargetElement(Attributes = "text-of")]
[HtmlTargetElement(Attributes = "text-in")]
public sealed class TextLanguageTagHelper(ArticleDirections directions) : TagHelper
{
    public string? TextOf { get; set; }

    public string? TextIn { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var direction = long.TryParse(TextOf, out var id) ? directions.Of(id) : TextDirection.Of(TextIn);
        output.Attributes.SetAttribute("lang", direction.Lang ?? "");
        output.Attributes.SetAttribute("dir", direction.Dir);
    }
}

/// <summary>The languages of the articles that a page shows texts of, each looked up once for the page.</summary>
public sealed class ArticleDirections(Archive archive)
{
    private readonly Dictionary<long, TextDirection> known = [];

    public TextDirection Of(long articleId)
    {
        if (!known.TryGetValue(articleId, out var direction))
        {
            known.Add(articleId, direction = TextDirection.Of(archive.Search.LanguageOf(articleId)));
        }

        return direction;
    }
}
