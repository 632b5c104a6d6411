using System.Text.Json;
using Microsoft.Playwright;

namespace NewsArchive.Browser.Tests;

/// <summary>A page of the site in Chromium, watched.</summary>
public sealed class Visit
{
    private readonly List<string> complaints = [];

    internal Visit(IPage page, Uri site)
    {
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                complaints.Add($"console: {message.Text}");
            }
        };
        page.PageError += (_, error) => complaints.Add($"script: {error}");
        page.Request += (_, request) =>
        {
            var address = new Uri(request.Url);
            if (address.Scheme.StartsWith("http", StringComparison.Ordinal) && address.Authority != site.Authority)
            {
                complaints.Add($"request to another host: {request.Url}");
            }
        };
    }

    public IPage Page { get; }

    /// <summary>Errors on the console, in scripts, and requests to other hosts, so far.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    /// <summary>How many CSS pixels the page is wider than its window; 0 where nothing must be scrolled sideways.</summary>
    public Task<int> OverflowAsync() => Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

    /// <summary>What axe-core finds on the page: rule, impact and elements, a line each.</summary>
    public async Task<IReadOnlyList<string>> AxeAsync()
    {
        await Page.AddScriptTagAsync(new PageAddScriptTagOptions { Path = Axe.Path });
        var result = await Page.EvaluateAsync<JsonElement>("axe.run(document, { resultTypes: ['violations'] })");
        return [.. result.GetProperty("violations").EnumerateArray().Select(violation =>
            $"{violation.GetProperty("id").GetString()} ({violation.GetProperty("impact").GetString()}): "
            + string.Join(" ", violation.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("html").GetString())))];
    }
}
