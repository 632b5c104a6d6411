using System.Net;
using System.Text;

namespace NewsArchive.Web.Tests.Pages;

public sealed class OriginalTests
{
    [Fact]
    public async Task The_bytes_come_back_as_they_were_as_an_attachment_that_cannot_run()
    {
        await using var site = new ArchiveSite();
        var path = site.Put(
            "Zürich – „Fähre“ 東京.txt",
            "\uFEFF" + Clippings.Report(
                "Ferry leaves Osterby", "3 May 2001", "Osterby Post", "The ferry left the harbour at dawn.\u00A0\t The master said so.")
                .ReplaceLineEndings("\r\n"));
        site.Import();
        var article = site.LastAdded;
        using var reader = new Reader(site);

        foreach (var address in new[] { $"/articles/{article.Id}/original", $"/articles/{article.Id}/revisions/1/original" })
        {
            using var answer = await reader.GetAsync(address);

            Assert.Equal(await File.ReadAllBytesAsync(path), await answer.Content.ReadAsByteArrayAsync());
            Assert.Equal("text/plain; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
            Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
            Assert.Equal("Zürich – „Fähre“ 東京.txt", answer.Content.Headers.ContentDisposition?.FileNameStar);
            Assert.Equal("sandbox", answer.Headers.GetValues("Content-Security-Policy").Single());
            Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        }
    }

    [Fact]
    public async Task An_encoding_that_the_bytes_do_not_show_is_not_claimed()
    {
        await using var site = new ArchiveSite();
        var bytes = Encoding.Latin1.GetBytes(
            Clippings.Report(
                "Fähre verlässt Osterby", "3 May 2001", "Osterby Post", "Die Fähre verließ den Hafen früh, sagte der Kapitän."));
        await File.WriteAllBytesAsync(Path.Combine(site.Inbox, "a.txt"), bytes);
        site.Import();
        var article = site.LastAdded;
        using var reader = new Reader(site);

        using var answer = await reader.GetAsync($"/articles/{article.Id}/original");
        var page = await reader.OpenArticleAsync(article.Id);

        Assert.Equal(bytes, await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal("application/octet-stream", answer.Content.Headers.ContentType?.ToString());
        Assert.Contains("windows-1252", page.Text(".report .note"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/articles/999/original")]
    [InlineData("/articles/1/revisions/9/original")]
    [InlineData("/articles/99999999999999999999/original")]
    public async Task What_is_not_there_is_not_found(string address)
    {
        await using var site = new ArchiveSite();
        using var reader = new Reader(site);

        using var answer = await reader.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
