using System.Text;
using NewsArchive.Core;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Citing;
using NewsArchive.Web.Pages;

namespace NewsArchive.Web.Api;

/// <summary>Citations of articles, each in a format of its own.</summary>
public static class CitationsApi
{
    public static void MapCitations(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/articles/{id:long}/citations/{format}", (long id, string format, Archive archive, HttpContext context) =>
        {
            if (CitationFormats.Find(format) is not { } found || archive.Articles.Find(id) is not { } article)
            {
                return Results.NotFound();
            }

            var text = found.Write(Of(article, context)) + "\n";
            return found.Extension is { } extension
                ? Results.File(Encoding.UTF8.GetBytes(text), found.MediaType, $"article-{id}.{extension}")
                : Results.Text(text, found.MediaType);
        });

    /// <summary>The citation of an article as this site serves it.</summary>
    public static Citation Of(ArticleView article, HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(context);
        var name = context.RequestServices.GetRequiredService<IConfiguration>()["Archive:Name"] ?? "NewsArchive";
        return Citation.Of(article, name, Site(context) + Links.Escaped(article.Summary.Path));
    }

    /// <summary>The address of this site before a page's own.</summary>
    public static string Site(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return $"{context.Request.Scheme}://{context.Request.Host}";
    }
}
