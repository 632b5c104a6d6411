using NewsArchive.Core;
using NewsArchive.Core.Exporting;
using NewsArchive.Core.Searching;
using NewsArchive.Web.Configuration;
using NewsArchive.Web.Models;

namespace NewsArchive.Web.Api;

/// <summary>The results of a search as files: <c>/search.csv?q=…</c>, and so on for each format.</summary>
public static class SearchResultsApi
{
    /// <summary>The name of the policy that limits how often results are asked for.</summary>
    public const string Policy = "exports";

    public static void MapSearchResults(this IEndpointRouteBuilder endpoints)
    {
        foreach (var format in ResultFormats.All)
        {
            endpoints.MapGet($"/search.{format.Name}", (HttpContext context, Archive archive, IConfiguration configuration) =>
                SendAsync(context, archive, format, configuration.Reading().MaxExported)).RequireRateLimiting(Policy);
        }
    }

    private static async Task SendAsync(HttpContext context, Archive archive, IResultFormat format, int mostOfStrangers)
    {
        var most = context.User.Identity is { IsAuthenticated: true } ? ResultExport.MaxArticles : mostOfStrangers;
        var reader = SearchAddressReader.Of(archive, context.Request);
        var address = reader.Read();
        if (reader.Query.Root is null && !address.IsNarrowed)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        // What the page shows is what the file holds: where it let words go, so does the file.
        var request = archive.Relaxed.Find(reader.Query, address.Filters with { PageSize = 1, WithSnippets = false }).Request;
        context.Response.ContentType = format.MediaType;
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.Headers.ContentDisposition =
            $"attachment; filename=\"search.{(format.Name == "ninjs" ? "ninjs.json" : format.Name)}\"";
        var site = SiteCitation.Site(context);
        var pipe = new System.IO.Pipelines.Pipe();
        var writing = Task.Run(() => Write(archive, request, format, site, most, pipe.Writer, context.RequestAborted));
        await pipe.Reader.CopyToAsync(context.Response.Body, context.RequestAborted);
        await writing;
    }

    /// <summary>Writes on a thread that may block, as the database does; the pipe holds it back where the reader is slow.</summary>
    private static void Write(Archive archive, SearchRequest request, IResultFormat format, string site, int most,
        System.IO.Pipelines.PipeWriter pipe, CancellationToken cancellation)
    {
        Exception? failure = null;
        try
        {
            using var output = pipe.AsStream(leaveOpen: true);
            archive.Exports.Write(
                request, format, output, article => site + article.Path, Math.Min(most, ResultExport.MaxArticles), cancellation);
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException)
        {
            failure = exception;
        }
        finally
        {
            pipe.Complete(failure);
        }
    }
}
