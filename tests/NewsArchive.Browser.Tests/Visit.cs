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
            if (message.Type == "error" && !(ExpectsError && message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal)))
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

    /// <summary>Whether the page is one that answers with an error's status, which a browser says on its console.</summary>
    public bool ExpectsError { get; set; }

    /// <summary>
    /// Errors on the console, breaches of the content security policy among them, in scripts, and requests to other hosts, so far.
    /// </summary>
    public IReadOnlyList<string> Complaints => complaints;

    /// <summary>How many CSS pixels the page is wider than its window; 0 where nothing must be scrolled sideways.</summary>
    public Task<int> OverflowAsync() =>
        Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

    /// <summary>What axe-core finds on the page: rule, impact and elements, a line each.</summary>
    /// <param name="rules">The rules to go by; none for all of WCAG 2.2 AA and axe's own best practices.</param>
    public async Task<IReadOnlyList<string>> AxeAsync(params string[] rules)
    {
        // Evaluated, as a script element would be against the content security policy, which stays in force.
        await Page.EvaluateAsync($"() => {{ if (!window.axe) {{ {Axe.Script.Value} }} }}");
        var result = await Page.EvaluateAsync<JsonElement>("""
            rules => axe.run(document, {
              runOnly: rules.length > 0 ? { type: 'rule', values: rules } : ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
              resultTypes: ['violations'],
            })
            """, rules);
        return [.. result.GetProperty("violations").EnumerateArray().Select(violation =>
            $"{violation.GetProperty("id").GetString()} ({violation.GetProperty("impact").GetString()}): "
            + string.Join(" ", violation.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("html").GetString())))];
    }

    /// <summary>Signs in by the form.</summary>
    public async Task SignInAsync(string name, string password)
    {
        await Page.GotoAsync("/account/sign-in");
        await Page.GetByLabel("Name").FillAsync(name);
        await Page.GetByLabel("Password").FillAsync(password);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await Assertions.Expect(Page.GetByRole(AriaRole.Button, new() { Name = "Sign out" })).ToBeVisibleAsync();
    }
}
