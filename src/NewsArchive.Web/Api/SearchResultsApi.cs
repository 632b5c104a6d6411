using NewsArchive.Core;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Exporting;
using NewsArchive.Web.Configuration;
using NewsArchive.Web.Models;

namespace NewsArchive.Web.Api;

/// <summary>
/// The results of a search as files, <c>/search.csv?q=…</c>, and articles that a reader selected,
/// <c>/selected.csv?id=1&amp;id=2</c>; and so on for each format.
/// </summary>
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
            endpoints.MapGet($"{SelectedArticles.Path}.{format.Name}", (HttpContext context, Archive archive) =>
            {
                var selected = SelectedArticles.Of(archive, context.Request).Articles;
                return selected.Count == 0
                    ? RefusedAsync(context)
                    : SendAsync(context, format, "selected", output => archive.Exports.Write(
                        selected, format, output, NameOf(context), AddressesOf(context)));
            }).RequireRateLimiting(Policy);
        }
    }

    private static async Task SendAsync(HttpContext context, Archive archive, IResultFormat format, int mostOfStrangers)
    {
        var most = context.User.Identity is { IsAuthenticated: true } ? ResultExport.MaxArticles : mostOfStrangers;
        var reader = SearchAddressReader.Of(archive, context.Request);
        var address = reader.Read();
        if (reader.Query.Root is null && !address.IsNarrowed)
        {
            await RefusedAsync(context);
            return;
        }

        // What the page shows is what the file holds: where it let words go, so does the file.
        var request = archive.Relaxed.Find(reader.Query, address.Filters with { PageSize = 1, WithSnippets = false }).Request;
        await SendAsync(context, format, "search", output => archive.Exports.Write(
            request, format, output, NameOf(context), AddressesOf(context), Math.Min(most, ResultExport.MaxArticles),
            context.RequestAborted));
    }

    private static Task RefusedAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    }

    private static string NameOf(HttpContext context) => context.RequestServices.GetRequiredService<IConfiguration>().ArchiveName();

    private static Func<ArticleSummary, string> AddressesOf(HttpContext context)
    {
        var site = SiteCitation.Site(context);
        return article => site + article.Path;
    }

    private static async Task SendAsync(HttpContext context, IResultFormat format, string name, Action<Stream> write)
    {
        context.Response.ContentType = format.MediaType;
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{name}.{format.Extension}\"";
        var pipe = new System.IO.Pipelines.Pipe();
        var writing = Task.Run(() => Write(write, pipe.Writer));
        await pipe.Reader.CopyToAsync(context.Response.Body, context.RequestAborted);
        await writing;
    }

    /// <summary>Writes on a thread that may block, as the database does; the pipe holds it back where the reader is slow.</summary>
    private static void Write(Action<Stream> write, System.IO.Pipelines.PipeWriter pipe)
    {
        Exception? failure = null;
        try
        {
            using var output = pipe.AsStream(leaveOpen: true);
            write(output);
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
