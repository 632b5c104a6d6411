using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NewsArchive.Web.Models;

namespace NewsArchive.Web.Tests.Pages;

/// <summary>Someone who reads the site's pages over HTTP.</summary>
public sealed class Reader(ArchiveSite site) : IDisposable
{
    private readonly HttpClient client = site.Client();

    public Task<HttpResponseMessage> GetAsync(string address) => client.GetAsync(new Uri(address, UriKind.Relative));

    /// <summary>Opens a page and checks its status.</summary>
    public async Task<IDocument> OpenAsync(string address, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var answer = await GetAsync(address);
        var html = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == expected, $"{address} answered {(int)answer.StatusCode}");
        Assert.DoesNotContain("   at NewsArchive.", html, StringComparison.Ordinal);
        return await new HtmlParser().ParseDocumentAsync(html);
    }

    /// <summary>Opens an article by its id, following the redirect to its whole address.</summary>
    public async Task<IDocument> OpenArticleAsync(long id) => await OpenAsync(site.Archive.Articles.Find(id)!.Summary.Path);

    public void Dispose() => client.Dispose();
}
