using System.Text;
using NewsArchive.Core;
using NewsArchive.Core.Citing;
using NewsArchive.Web.Models;

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

            var text = found.Write(SiteCitation.Of(article, context)) + "\n";
            return found.Extension is { } extension
                ? Results.File(Encoding.UTF8.GetBytes(text), found.MediaType, $"article-{id}.{extension}")
                : Results.Text(text, found.MediaType);
        });
}
