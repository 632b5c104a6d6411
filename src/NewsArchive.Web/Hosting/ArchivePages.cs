using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Net.Http.Headers;
using NewsArchive.Core;

namespace NewsArchive.Web.Hosting;

/// <summary>
/// Keeps pages that show nothing but the archive, for as long as nothing is committed to it by whatever process. Readers who
/// are not signed in share them; whoever is signed in gets pages of their own. Each has an ETag, so that a browser that has
/// it already is told so (304).
/// </summary>
public sealed class ArchivePages(Archive archive) : IOutputCachePolicy
{
    /// <summary>The policy's name.</summary>
    public const string Policy = "archive";

    /// <summary>Bytes of pages kept, as they are sent. An article takes about 6 kB.</summary>
    public const long MostBytes = 64 * 1024 * 1024;

    private const string State = "state";

    /// <summary>
    /// The pages it is for: none that shows the day, or counts that may be some seconds old, but for how far grouping is, which
    /// goes on by commits.
    /// </summary>
    public static readonly IReadOnlyList<string> Names =
        ["/Articles/Article", "/Articles/Date", "/Compare/Index", "/Names/Name", "/RunningStories/RunningStory", "/Stories/Story"];

    /// <summary>Tells tags of this process from those of others, whose clocks count differently.</summary>
    private readonly string process = Guid.NewGuid().ToString("N")[..12];

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(context);
        var request = context.HttpContext.Request;
        if (context.HttpContext.User.Identity is not { IsAuthenticated: true }
            && (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)))
        {
            context.EnableOutputCaching = context.AllowCacheLookup = context.AllowCacheStorage = context.AllowLocking = true;
            context.ResponseExpirationTimeSpan = TimeSpan.FromDays(1);
            context.CacheVaryByRules.QueryKeys = "*";
            context.CacheVaryByRules.HeaderNames = HeaderNames.AcceptEncoding; // kept compressed
            context.CacheVaryByRules.VaryByValues[State] = $"{process}-{archive.Storage.Changes.Now()}";
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(context);
        var response = context.HttpContext.Response;
        context.AllowCacheStorage = response.StatusCode == StatusCodes.Status200OK && response.Headers.SetCookie.Count == 0;
        return ValueTask.CompletedTask;
    }

    /// <summary>The tag of the page that a request is about to get; null where it is not one of these.</summary>
    public static string? TagOf(HttpContext request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Features.Get<IOutputCacheFeature>()?.Context.CacheVaryByRules.VaryByValues.TryGetValue(State, out var state) is true
            ? $"W/\"{state}\"" // weak: the same page in another encoding has the same
            : null;
    }
}
