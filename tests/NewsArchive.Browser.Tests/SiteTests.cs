namespace NewsArchive.Browser.Tests;

public sealed class SiteTests
{
    [BrowserFact]
    public async Task The_front_page_opens_without_complaint()
    {
        await using var site = new BrowserSite();
        var visit = await site.VisitAsync();

        var answer = await visit.Page.GotoAsync("/");

        Assert.Equal(200, answer?.Status);
        Assert.Empty(visit.Complaints);
    }
}
