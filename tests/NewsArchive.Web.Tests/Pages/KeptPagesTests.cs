using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using NewsArchive.Core;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Storage;
using NewsArchive.Web.Models;
using NewsArchive.Web.Tests.Admin;

namespace NewsArchive.Web.Tests.Pages;

/// <summary>Pages that the server keeps as long as the archive is as it was.</summary>
public sealed class KeptPagesTests
{
    [Fact]
    public async Task A_browser_that_has_the_page_is_told_so_until_the_archive_changes()
    {
        await using var site = new ArchiveSite();
        Clippings.PutMany(site, 3);
        var client = site.Client();
        foreach (var path in new[] { Path(site), $"/articles/{First(site)}/date", $"/compare?a={First(site)}&b={First(site) + 1}" })
        {
            var tag = await TagAsync(client, path);
            Assert.Equal(tag, await TagAsync(client, path));

            using var again = await AskAsync(client, path, tag);
            Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
            Assert.Empty(await again.Content.ReadAsByteArrayAsync());
            Assert.Contains("default-src 'none'", again.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);

            site.Put(
                $"{Guid.NewGuid():N}.txt",
                Clippings.Report(
                    "Lamp relit at Osterby", "3 May 2001", "Osterby Post", "The lamp of Osterby burns again, the keeper said."));
            site.Import();

            using var changed = await AskAsync(client, path, tag);
            Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
            Assert.NotEqual(tag, changed.Headers.ETag);
        }
    }

    [Fact]
    public async Task What_another_process_commits_is_on_the_next_page()
    {
        await using var site = new ArchiveSite();
        site.Put(
            "ferry.txt",
            Clippings.Report("Ferry leaves Osterby", "2 May 2001", "Osterby Post", "The ferry left at dawn, the master said."));
        site.Import();
        var client = site.Client();
        var path = Path(site);
        var before = await client.GetStringAsync(path);
        Assert.Equal(before, await client.GetStringAsync(path));

        site.Put(
            "ferry.txt",
            Clippings.Report("Ferry leaves Osterby", "2 May 2001", "Osterby Post", "The ferry left at noon, the master said."));
        using (
            var other = Archive.Open(
                new ArchiveOptions { Folder = System.IO.Path.Combine(site.Folder, "archive") }, new ImportOptions(), TimeProvider.System))
        {
            other.Importer.Run([site.Inbox], "test", progress: null, onWait: null, CancellationToken.None);
        }

        var after = await client.GetStringAsync(path);
        Assert.Contains("left at noon", after, StringComparison.Ordinal);
        Assert.DoesNotContain("left at dawn", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_signed_in_gets_pages_of_their_own()
    {
        await using var site = new ArchiveSite();
        Clippings.PutMany(site, 1);
        var path = Path(site);
        using var admin = await site.AdminAsync();
        var reader = site.Client();
        Assert.Contains("Sign in", await reader.GetStringAsync(path), StringComparison.Ordinal);

        Assert.Contains("Sign out", await admin.ReadAsync(path), StringComparison.Ordinal);
        Assert.DoesNotContain("Sign out", await reader.GetStringAsync(path), StringComparison.Ordinal);
        Assert.Contains("Sign out", await admin.ReadAsync(path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_that_was_not_there_is_found_when_it_is()
    {
        await using var site = new ArchiveSite();
        Clippings.PutMany(site, 1);
        var client = site.Client();
        var next = First(site) + 1;
        using (var missing = await client.GetAsync(new Uri($"/articles/{next}", UriKind.Relative)))
        {
            Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
            Assert.Null(missing.Headers.ETag);
        }

        Clippings.PutMany(site, 2);
        using var there = await client.GetAsync(new Uri($"/articles/{next}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.MovedPermanently, there.StatusCode);
    }

    [Fact]
    public async Task Every_encoding_carries_the_same_page()
    {
        await using var site = new ArchiveSite();
        Clippings.PutMany(site, 1);
        var client = site.Client();
        var path = Path(site);
        var plain = await client.GetStringAsync(path);
        for (var round = 0; round < 2; round++)
        {
            Assert.Equal(plain, await DecodedAsync("br", stream => new BrotliStream(stream, CompressionMode.Decompress)));
            Assert.Equal(plain, await DecodedAsync("gzip", stream => new GZipStream(stream, CompressionMode.Decompress)));
            Assert.Equal(plain, await client.GetStringAsync(path));
        }

        async Task<string> DecodedAsync(string encoding, Func<Stream, Stream> decode)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(encoding));
            using var answer = await client.SendAsync(request);
            Assert.Equal([encoding], answer.Content.Headers.ContentEncoding);
            Assert.Equal("Accept-Encoding", Assert.Single(answer.Headers.Vary));
            using var text = new StreamReader(decode(await answer.Content.ReadAsStreamAsync()));
            return await text.ReadToEndAsync();
        }
    }

    private static long First(ArchiveSite site) =>
        site.Archive.Lists.Newest(1, 50).Articles.Where(article => article.SourceName == "Osterby Post").Min(article => article.Id);

    private static string Path(ArchiveSite site) => site.Archive.Articles.Find(First(site))!.Summary.Path;

    private static async Task<EntityTagHeaderValue> TagAsync(HttpClient client, string path)
    {
        using var answer = await AskAsync(client, path, tag: null);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl?.NoCache);
        return answer.Headers.ETag!;
    }

    private static async Task<HttpResponseMessage> AskAsync(HttpClient client, string path, EntityTagHeaderValue? tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (tag is not null)
        {
            request.Headers.IfNoneMatch.Add(tag);
        }

        return await client.SendAsync(request);
    }
}
