using Microsoft.AspNetCore.Http.HttpResults;
using NewsArchive.Web.Models;

namespace NewsArchive.Web.Importing;

/// <summary>The progress of the running import as JSON, which the page of the run asks for each second.</summary>
public static class ImportProgressApi
{
    public static void MapImportProgress(this IEndpointRouteBuilder routes) =>
        routes.MapGet(Links.ImportProgress, Progress).RequireAuthorization();

    private static JsonHttpResult<ImportProgressJson> Progress(ImportStatus status, WorkPace pace, HttpResponse response)
    {
        response.Headers.CacheControl = "no-store";
        return TypedResults.Json(ImportProgressJson.Of(status, pace));
    }
}
