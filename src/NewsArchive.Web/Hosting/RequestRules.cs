using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace NewsArchive.Web.Hosting;

/// <summary>
/// Refuses what no page or form here asks for, before anything reads it: methods that pages do not have (405), and bodies that are longer
/// than any form (413).
/// </summary>
public sealed class RequestRules(RequestDelegate next, IConfiguration configuration)
{
    private const long DefaultMaxFormSize = 1024 * 1024;

    private readonly long maxFormSize = configuration.GetValue("Site:MaxFormSize", DefaultMaxFormSize);

    public Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var request = context.Request;
        if (context.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is not null && !IsOfPages(request.Method))
        {
            context.Response.Headers.Allow = "GET, HEAD, POST";
            return Refuse(context, StatusCodes.Status405MethodNotAllowed, "Method not allowed.");
        }

        if (request.ContentLength > maxFormSize)
        {
            return Refuse(context, StatusCodes.Status413PayloadTooLarge, $"Too large: at most {maxFormSize:N0} bytes can be sent.");
        }

        // Bodies whose length is not told beforehand
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = maxFormSize;
        }

        return next(context);
    }

    private static bool IsOfPages(string method) =>
        HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsPost(method);

    private static Task Refuse(HttpContext context, int status, string reason)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsync(reason);
    }
}

/// <summary>Refuses forms to pages that take none (405), and text with a NUL in it, which no person types and no database keeps (400).</summary>
public sealed class FormRules : IPageFilter
{
    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var request = context.HttpContext.Request;
        if (!HttpMethods.IsPost(request.Method))
        {
            return;
        }

        if (context.HandlerMethod is null)
        {
            context.Result = new StatusCodeResult(StatusCodes.Status405MethodNotAllowed);
        }
        else if (request.HasFormContentType && request.Form.Any(field => field.Key.Contains('\0') || field.Value.Any(HasNul)))
        {
            context.Result = new BadRequestResult();
        }
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
    }

    private static bool HasNul(string? value) => value?.Contains('\0', StringComparison.Ordinal) is true;
}
