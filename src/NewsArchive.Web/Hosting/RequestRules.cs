using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Web.Configuration;

namespace NewsArchive.Web.Hosting;

/// <summary>
/// Refuses what no page or form here asks for: methods that pages do not have (405), bodies that are longer than any form (413), and forms
/// that cannot be read (400), as text with a NUL in it, which no person types and no database keeps.
/// </summary>
public sealed class RequestRules(RequestDelegate next, SiteOptions options)
{
    public async Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var request = context.Request;
        if (context.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is not null && !IsOfPages(request.Method))
        {
            context.Response.Headers.Allow = "GET, HEAD, POST";
            await RefuseAsync(context, StatusCodes.Status405MethodNotAllowed, "Method not allowed.");
            return;
        }

        if (request.ContentLength > options.MaxFormSize)
        {
            await RefuseAsync(
                context, StatusCodes.Status413PayloadTooLarge, $"Too large: at most {options.MaxFormSize:N0} bytes can be sent.");
            return;
        }

        // Bodies whose length is not told beforehand
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = options.MaxFormSize;
        }

        if (request.HasFormContentType && await AgainstFormAsync(request) is { } status)
        {
            await RefuseAsync(context, status, "The form could not be read.");
            return;
        }

        await next(context);
    }

    /// <summary>Reads the form, which is kept for whoever asks for it; the status that refuses it where it cannot be read.</summary>
    private static async Task<int?> AgainstFormAsync(HttpRequest request)
    {
        try
        {
            await request.ReadFormAsync(request.HttpContext.RequestAborted);
            return null;
        }
        catch (BadHttpRequestException exception)
        {
            return exception.StatusCode;
        }
        catch (InvalidDataException)
        {
            return StatusCodes.Status400BadRequest;
        }
    }

    private static bool IsOfPages(string method) =>
        HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsPost(method);

    private static Task RefuseAsync(HttpContext context, int status, string reason)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsync(reason);
    }
}

/// <summary>Refuses forms to pages that take none (405).</summary>
public sealed class FormRules : IPageFilter
{
    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.HandlerMethod is null && HttpMethods.IsPost(context.HttpContext.Request.Method))
        {
            context.Result = new StatusCodeResult(StatusCodes.Status405MethodNotAllowed);
        }
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
    }
}
