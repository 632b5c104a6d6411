using Microsoft.Playwright;
using NewsArchive.Core.Searching;
using NewsArchive.Core.Searching.Language;
using NewsArchive.Web.Models;

namespace NewsArchive.Browser.Tests.Reading;

/// <summary>Texts that are written from right to left, on pages whose own words are English.</summary>
public sealed class RightToLeftTests(RightToLeftSite site) : IClassFixture<RightToLeftSite>
{
    /// <summary>Elements of the texts that run the wrong way, or do not say their language, a line each.</summary>
    private const string WrongTexts = """
        [...document.querySelectorAll('main *')]
          .filter(element => [...element.childNodes].some(node => node.nodeType === 3 && /[\u0590-\u06FF]{2}/.test(node.data)))
          .filter(element => !/^(ar|he)$/.test(element.closest('[lang]').lang) || getComputedStyle(element).direction !== 'rtl')
          .filter(element => !element.closest('bdi, q, code, pre, input, option, button'))
          .map(element => element.outerHTML.slice(0, 200))
        """;

    /// <summary>Elements with the site's own words that run from right to left.</summary>
    private const string WrongWords = """
        [...document.querySelectorAll('.kicker, .facts, .tag, .count, .quiet, .absent, .more, nav, button, label, dt, summary, time, h3')]
          .filter(element => [...element.childNodes].some(node => node.nodeType === 3 && /[a-z]{2}/i.test(node.data)))
          .filter(element => getComputedStyle(element).direction !== 'ltr')
          .map(element => element.outerHTML.slice(0, 200))
        """;

    [BrowserTheory]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    [InlineData(1600, ColorScheme.Light)]
    [InlineData(1600, ColorScheme.Dark)]
    public async Task Texts_read_from_right_to_left_and_the_sites_words_beside_them_do_not(int width, ColorScheme scheme)
    {
        var visit = await site.VisitAsync(width, scheme);
        foreach (var address in site.Addresses)
        {
            await visit.Page.GotoAsync(address);

            Assert.Empty(await visit.Page.EvaluateAsync<string[]>(WrongTexts));
            Assert.Empty(await visit.Page.EvaluateAsync<string[]>(WrongWords));
            Assert.Equal(0, await visit.OverflowAsync());
            Assert.Empty(await visit.AxeAsync("valid-lang", "html-has-lang", "color-contrast"));
        }

        Assert.Empty(visit.Complaints);
    }

    [BrowserFact]
    public async Task A_title_in_a_list_says_its_language_and_direction()
    {
        var visit = await site.VisitAsync();
        await visit.Page.GotoAsync("/search?q=lang:he");

        var title = visit.Page.Locator("article.item h2").First;

        Assert.Equal("he", await title.GetAttributeAsync("lang"));
        Assert.Equal("rtl", await title.GetAttributeAsync("dir"));
        Assert.Equal(1, await visit.Page.Locator("article.item").CountAsync());
    }
}

/// <summary>A site with reports in Arabic, Hebrew and English.</summary>
public sealed class RightToLeftSite : BrowserSite, IAsyncLifetime
{
    public IReadOnlyList<string> Addresses { get; private set; } = [];

    public Task InitializeAsync()
    {
        StartServer(); // before the archive is asked for, which would start a server without a port
        Texts.PutInto(this);
        Put("reports.jsonl", """
            {"id":"1","language":"he","title":"המגדלור של האי חוזר לפעול","source":"יומן החוף","date":"2011-05-04","byline":"נורה ים",
                "standfirst":"שלוש שנים עמד חשוך, ועכשיו הוא מאיר שוב.",
                "text":"המגדלור של האי חזר לפעול אמש אחרי הפסקה של שלוש שנים, אמר השומר.\n\n
                המנורה החדשה נראית ממרחק של עשרים מיל, והספינות לא ימתינו עוד עד הבוקר."}
            {"id":"2","language":"ar","title":"سوق السمك يفتح أبوابه","source":"صحيفة الساحل","date":"2011-05-05",
                "byline":"ليلى البحر","text":"فتح سوق السمك أبوابه صباح اليوم في الميناء القديم بعد أسبوع من المطر.\n\n
                وقال البائع إن الأسعار لم ترتفع هذا الشتاء."}

            """.Replace("\n    ", " ", StringComparison.Ordinal));
        Import();
        var (arabic, hebrew, english) = (Find("lang:ar headline:منارة"), Find("lang:he"), Find("lang:en"));
        Addresses =
        [
            arabic.Path, hebrew.Path, $"{arabic.Path}?q={Uri.EscapeDataString("منارة")}", $"/search?q={Uri.EscapeDataString("منارة")}",
            "/search?q=lang:he", $"/compare?a={arabic.Id}&b={hebrew.Id}", $"/compare?a={hebrew.Id}&b={english.Id}",
            $"/compare?id={arabic.Id}&id={hebrew.Id}&id={english.Id}", $"/sources/{hebrew.SourceSlug}", "/dates/2011/05/04", "/",
            $"/articles/{hebrew.Id}/similar",
        ];
        return Task.CompletedTask;
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    private Core.Articles.ArticleSummary Find(string query) =>
        Archive.Search.Find(RelaxedSearch.RequestOf(QueryParser.Parse(query), new SearchRequest())).Hits[0].Article;
}
