using System.Diagnostics;

namespace NewsArchive.Web.Hosting;

/// <summary>Writes one line a request. The query is left out: what people search for is theirs.</summary>
public sealed class RequestLog(RequestDelegate next, ILogger<RequestLog> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var path = context.Request.Path; // before an error page takes its place
        var start = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            var milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            log.LogInformation("{Method} {Path} {Status} {Milliseconds:0.0} ms", context.Request.Method, path, context.Response.StatusCode, milliseconds);
        }
    }
}
