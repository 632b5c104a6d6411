using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace NewsArchive.Web.Hosting;

/// <summary>Has browsers ask again for every page that does not say otherwise: what an archive shows can change at any time.</summary>
public sealed class PageCaching : IAlwaysRunResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var headers = context.HttpContext.Response.Headers;
        if (headers.CacheControl.Count == 0)
        {
            headers.CacheControl = "no-cache";
        }

        if (context.Result is PageResult && context.HttpContext.Response.StatusCode == StatusCodes.Status200OK
            && ArchivePages.TagOf(context.HttpContext) is { } tag)
        {
            headers.ETag = tag;
        }
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
