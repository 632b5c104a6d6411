using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.StaticAssets;
using NewsArchive.Core.Storage;
using NewsArchive.Web.Api;
using NewsArchive.Web.Configuration;
using NewsArchive.Web.Pages;

namespace NewsArchive.Web.Hosting;

/// <summary>
/// Keeps readers who are not signed in from taking the machine: few of their pages are made at once, and each has a time, after which what
/// it reads is stopped, as it is when its reader goes away. Both are answered 503, with words.
/// </summary>
public sealed class ReadingLimits : IDisposable
{
    private const int RetryAfterSeconds = 5;
    private const string Busy = "Many readers are asking at once. Try again in a few seconds.";

    /// <summary>How many times as long reading may take while the parts of the program are loaded, in the minute after its start.</summary>
    private const int WhileStarting = 10;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly RequestDelegate next;
    private readonly ReadingOptions options;
    private readonly TimeProvider time;
    private readonly long started;
    private readonly SemaphoreSlim pages;
    private readonly SemaphoreSlim exports; // apart from pages, as they last as long as their readers take them

    public ReadingLimits(RequestDelegate next, IConfiguration configuration, TimeProvider time)
    {
        (this.next, this.time, started) = (next, time, time.GetTimestamp());
        options = configuration.Reading();
        var atOnce = options.AtOnce > 0 ? options.AtOnce : 2 * Environment.ProcessorCount;
        (pages, exports) = (new SemaphoreSlim(atOnce), new SemaphoreSlim(atOnce));
    }

    /// <summary>Limits how often one address may ask for an export.</summary>
    public static void LimitExports(RateLimiterOptions limiter, ReadingOptions options)
    {
        ArgumentNullException.ThrowIfNull(limiter);
        limiter.AddPolicy(SearchResultsApi.Policy, context => IsSignedIn(context)
            ? RateLimitPartition.GetNoLimiter("signed in")
            : RateLimitPartition.GetFixedWindowLimiter(
                context.Connection.RemoteIpAddress?.ToString() ?? "no address",
                _ => new FixedWindowRateLimiterOptions { PermitLimit = options.ExportsPerMinute, Window = Window }));
    }

    public async Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!IsLimited(context))
        {
            await next(context);
            return;
        }

        var isExport = context.GetEndpoint()?.Metadata.GetMetadata<EnableRateLimitingAttribute>()?.PolicyName == SearchResultsApi.Policy;
        var turn = isExport ? exports : pages;
        if (!await turn.WaitAsync(TimeSpan.FromSeconds(options.WaitSeconds), context.RequestAborted))
        {
            Refuse(context, Busy);
            context.Response.Headers.RetryAfter = RetryAfterSeconds.ToString(CultureInfo.InvariantCulture);
            return;
        }

        try
        {
            var seconds = options.Seconds * (time.GetElapsedTime(started) < Window ? WhileStarting : 1);
            using var limit = ReadLimit.Begin(TimeSpan.FromSeconds(seconds), options.MaxWildSize, context.RequestAborted);
            await next(context);
        }
        catch (ReadStoppedException exception) when (!context.Response.HasStarted)
        {
            context.Response.Clear();
            Refuse(context, exception.Message);
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose()
    {
        pages.Dispose();
        exports.Dispose();
    }

    private static bool IsSignedIn(HttpContext context) => context.User.Identity is { IsAuthenticated: true };

    /// <summary>Whether a request is a stranger's, and reads: not an error's page, a style sheet, or the server's health.</summary>
    private static bool IsLimited(HttpContext context) =>
        (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        && !IsSignedIn(context)
        && context.Features.Get<IStatusCodeReExecuteFeature>() is null
        && context.Features.Get<IExceptionHandlerFeature>() is null
        && context.GetEndpoint() is { } endpoint
        && endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null
        && !context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal);

    private static void Refuse(HttpContext context, string words)
    {
        context.Features.Set(new ErrorAdvice(words));
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
    }
}
