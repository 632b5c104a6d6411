using System.Text;
using NewsArchive.Core;
using NewsArchive.Core.Exporting;
using NewsArchive.Web.Models;

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

            var revision = SiteCitation.Site(context) + Links.Revision(id, article.Number);
            var text = found.Write(article, SiteCitation.Of(article, context), revision);
            return Results.File(Encoding.UTF8.GetBytes(text), found.MediaType, $"article-{id}.{found.Name}");
        });
}
