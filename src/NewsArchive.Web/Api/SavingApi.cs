using System.Text;
using NewsArchive.Core;
using NewsArchive.Core.Exporting;
using NewsArchive.Web.Pages;

namespace NewsArchive.Web.Api;

/// <summary>Articles as files to keep.</summary>
public static class SavingApi
{
    public static void MapSaving(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/articles/{id:long}/save/{format}", (long id, string format, Archive archive, HttpContext context) =>
        {
            if (ArticleFiles.Find(format) is not { } found || archive.Articles.Find(id) is not { } article)
            {
                return Results.NotFound();
            }

            var text = found.Write(article, CitationsApi.Of(article, context), CitationsApi.Site(context) + Links.Revision(id, article.Number));
            return Results.File(Encoding.UTF8.GetBytes(text), found.MediaType, $"article-{id}.{found.Name}");
        });
}
