namespace NewsArchive.Web.Hosting;

/// <summary>Headers of every answer: nothing from elsewhere, nothing inline, nothing framed.</summary>
public sealed class SecurityHeaders(RequestDelegate next)
{
    private const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        // When the answer starts, as an error page clears what was set before; an endpoint may set a stricter policy of its own.
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.TryAdd("Content-Security-Policy", Policy);
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "same-origin";
            headers["X-Robots-Tag"] = "noindex"; // an archive of other people's articles
            return Task.CompletedTask;
        });
        return next(context);
    }
}
