namespace NewsArchive.Browser.Tests.Everywhere;

/// <summary>Pages as someone hears them: landmarks and headings in the accessibility tree, in order and with names.</summary>
public sealed class HeardTests(WholeSite site) : IClassFixture<WholeSite>
{
    public static TheoryData<string, string> Heard => new()
    {
        { "front page", "link \"Skip to content\"|banner|navigation \"Sections\"|main|heading \"NewsArchive\" [level=1]|search|region \"The archive over time\"|region \"Newest first\"|article|heading|region \"Covered by several sources\"|region \"Sources\"|contentinfo" },
        { "article with everything", "banner|navigation \"Sections\"|search|main|article|heading \"Harbour bridge|figure|heading \"One direction only\" [level=2]|list|blockquote|region \"Table\"|navigation \"Older and newer articles\"|complementary \"What the archive knows\"|heading \"What the archive knows\" [level=2]|contentinfo" },
        { "search, results", "main|heading \"Search\" [level=1]|search \"Search the archive\"|region|heading|article|heading|complementary \"Narrow the results\"|contentinfo" },
        { "comparison of two", "main|heading \"Two reports\" [level=1]|navigation \"On this page\"|region \"Side by side\"|heading \"Side by side\" [level=2]|article|heading|[level=3]|article|region \"Shared and unique\"|heading \"Both say|heading \"Only A|heading \"Only B|region \"Figures, dates and names\"|region \"Quotes\"" },
    };

    [BrowserTheory]
    [MemberData(nameof(Heard))]
    public async Task Landmarks_and_headings_come_in_order_with_names(string name, string landmarks)
    {
        ArgumentNullException.ThrowIfNull(landmarks);
        var page = site.Reader.Page;
        await page.GotoAsync(SitePages.All.Single(shown => shown.Name == name).Address(site));

        var tree = await page.Locator("body").AriaSnapshotAsync();

        if (Environment.GetEnvironmentVariable("NEWSARCHIVE_PAPER") is { } kept)
        {
            await File.WriteAllTextAsync(Path.Combine(kept, $"{name}.tree.txt"), tree); // to be read by a person
        }

        var at = 0;
        foreach (var landmark in landmarks.Split('|'))
        {
            var found = tree.IndexOf(landmark, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"{landmark} is missing after\n{tree[Math.Max(0, at - 300)..at]}");
            at = found + landmark.Length;
        }

        // None without a name
        Assert.DoesNotMatch(
            @"(?m)^\s*- (link|button|textbox|searchbox|combobox|img|checkbox|region|navigation|complementary)(:| \[.*\]:?)?\s*$", tree);
    }
}
