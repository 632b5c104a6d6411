using System.Net;

namespace NewsArchive.Web.Tests;

public sealed class HealthTests
{
    [Fact]
    public async Task A_first_start_imports_the_seeds_and_is_healthy()
    {
        await using var site = new ArchiveSite();
        using var client = site.Client();

        using var answer = await client.GetAsync(new Uri("/health", UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(2, site.Archive.Lists.Counts().Articles);
    }
}
