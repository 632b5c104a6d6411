using NewsArchive.Core.Analysis;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Comparing;
using NewsArchive.Web.Models;
using NewsArchive.Web.Pages.Articles;
using NewsArchive.Web.Pages.Shared;

namespace NewsArchive.Web.Pages.Compare;

/// <summary>One of the articles that are compared, with its head.</summary>
public sealed record ComparedArticle(string Letter, ArticleReference Reference, ArticleView Article)
{
    public Report Report { get; } = ReportOf.Article(Article);

    public string Headline => HeadlineText.Display(Article.Values.Headline?.Value, Article.Values.Headline?.Basis);

    public string Source => Article.Values.Source?.Value ?? "Source not stated";

    public DateLabel Date => DateLabel.Of(Article.Values.Date);

    public TextDirection Direction => TextDirection.Of(ArticleLanguage.FieldOf(Article.Parsed, Article.Values.Language)?.Value);

    public string Href => Reference.Revision is { } number ? Links.Revision(Reference.Id, number) : Article.Summary.Path;

    /// <summary>How the page speaks of it: by source, or by revision where one article is compared with itself.</summary>
    public string Name =>
        Reference.Revision is { } number ? $"Revision {number}" : Article.Values.Source?.Value ?? $"Article {Reference.Id}";
}
