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
            ArticleFiles.Find(format) is not { } found || archive.Articles.Find(id) is not { } article
                ? Results.NotFound()
                : Results.File(Encoding.UTF8.GetBytes(found.Write(article, SiteCitation.Of(article, context))), found.MediaType,
                    $"article-{id}.{found.Name}"));
}
