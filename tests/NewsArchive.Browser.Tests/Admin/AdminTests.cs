using System.Text.RegularExpressions;
using Microsoft.Playwright;
using NewsArchive.Core.Storage;
using NewsArchive.Web.Tests.Admin;

namespace NewsArchive.Browser.Tests.Admin;

public sealed partial class AdminTests
{
    private const int Phone = 360;

    [BrowserFact]
    public async Task An_admin_signs_in_reimports_and_corrects_a_headline()
    {
        await using var site = new BrowserSite();
        var visit = await site.VisitAsync();
        await site.AddAccountAsync();
        site.PutReport("bridge.txt", "Council votes for a second bridge");
        var page = visit.Page;

        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = "Sign in" }).ClickAsync();
        await SignInAsync(page);
        Assert.EndsWith("/", page.Url, StringComparison.Ordinal); // back where the visitor was
        await page.GetByRole(AriaRole.Link, new() { Name = "Admin" }).ClickAsync();

        using (ArchiveLock.TryTake(site.Archive.Storage.Folder, "import")) // holds the run until its progress was seen
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "Re-import" }).ClickAsync();
            await page.WaitForURLAsync("**/admin/runs/current");
            await Assertions.Expect(page.GetByText("Starting: listing files").First).ToBeVisibleAsync();
        }

        await page.WaitForURLAsync(RunAddress());
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "1 added" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Council votes for a second bridge" }).First.ClickAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Correct headline" }).ClickAsync();
        await page.GetByLabel("New headline").FillAsync("Leeds will build a viaduct");
        await page.GetByLabel("Reason").FillAsync("As the print edition has it");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Leeds will build a viaduct" })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("In the file: Council votes for a second bridge")).ToBeVisibleAsync();
        await page.GetByText("1 correction").ClickAsync();
        await Assertions.Expect(page.GetByText("As the print edition has it").Last).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Sign in" })).ToBeVisibleAsync();
        Assert.Empty(visit.Complaints);
    }

    [BrowserFact]
    public async Task Without_scripts_the_progress_refreshes_itself()
    {
        await using var site = new BrowserSite();
        var visit = await site.VisitAsync(javaScript: false);
        await site.AddAccountAsync();
        var page = visit.Page;
        await page.GotoAsync("/admin");
        await SignInAsync(page);
        using (ArchiveLock.TryTake(site.Archive.Storage.Folder, "import"))
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "Re-import" }).ClickAsync();
            await page.WaitForURLAsync("**/admin/runs/current");
        }

        await page.WaitForURLAsync(RunAddress());
        await Assertions.Expect(page.GetByText("No files were found.")).ToBeVisibleAsync();
    }

    [BrowserTheory]
    [InlineData(Phone, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task The_admins_pages_are_accessible_and_fit_the_window(int width, ColorScheme scheme)
    {
        await using var site = new BrowserSite();
        var visit = await site.VisitAsync(width, scheme);
        var page = visit.Page;
        await page.GotoAsync("/account/setup");
        await AssertGoodAsync(visit);
        await site.AddAccountAsync();
        site.PutReport("bridge.txt", "Council votes for a second bridge");
        site.Put("noise.bin", "\0\u0001 no report");
        var run = site.Import();
        site.PutReport("bridge.txt", "Council votes for a second bridge", "The mayor has changed her mind.");
        var second = site.Import();

        await page.GotoAsync("/account/sign-in");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync(); // empty: what is wrong stands beside the fields
        await Assertions.Expect(page.GetByText("Enter your password.")).ToBeVisibleAsync();
        await AssertGoodAsync(visit);
        await SignInAsync(page);
        await AssertGoodAsync(visit);
        var article = site.Archive.Runs.Outcomes(second.Id, Core.Importing.OutcomeKind.Revised, 1, 1).Outcomes[0].ArticleId!.Value;
        var name = site.Archive.Names.Page(Core.Naming.NameQuestion.All, 1, 1)[0].Id;
        foreach (var address in (string[])["/admin/runs", $"/admin/runs/{run.Id}", $"/admin/runs/{second.Id}", $"/admin/names/{name}", $"/admin/articles/{article}/correct"])
        {
            await page.GotoAsync(address);
            await AssertGoodAsync(visit);
        }

        await page.GetByLabel("New date").FillAsync("last Tuesday");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Assertions.Expect(page.GetByText("is not a date in EDTF")).ToBeVisibleAsync();
        await AssertGoodAsync(visit);
        await page.GetByLabel("New date").FillAsync("2021-03");
        await page.GetByLabel("Reason").FillAsync("The day is not known");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await page.GetByText("1 correction").ClickAsync();
        await AssertGoodAsync(visit);
        using (ArchiveLock.TryTake(site.Archive.Storage.Folder, "import"))
        {
            await page.GotoAsync("/admin");
            await page.GetByRole(AriaRole.Button, new() { Name = "Re-import" }).ClickAsync();
            await page.WaitForURLAsync("**/admin/runs/current");
            await AssertGoodAsync(visit);
        }

        await page.WaitForURLAsync(RunAddress());
        Assert.Empty(visit.Complaints);
    }

    private static async Task SignInAsync(IPage page)
    {
        await page.GetByLabel("Name").FillAsync(AdminSite.Name);
        await page.GetByLabel("Password").FillAsync(AdminSite.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Sign out" })).ToBeVisibleAsync();
    }

    private static async Task AssertGoodAsync(Visit visit)
    {
        Assert.Empty(await visit.AxeAsync());
        Assert.True(await visit.OverflowAsync() <= 0, $"{visit.Page.Url} must be scrolled sideways.");
    }

    [GeneratedRegex(@"/admin/runs/\d+$", RegexOptions.NonBacktracking)]
    private static partial Regex RunAddress();
}
