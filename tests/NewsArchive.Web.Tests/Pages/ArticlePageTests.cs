using System.Net;
using NewsArchive.Core.Articles;
using NewsArchive.Web.Models;

namespace NewsArchive.Web.Tests.Pages;

public sealed class ArticlePageTests(SeededSite seeded) : IClassFixture<SeededSite>
{
    [Fact]
    public async Task A_record_of_a_file_says_which_file_and_where_in_it()
    {
        await using var site = new ArchiveSite();
        site.Put(
            "reports.jsonl",
            """{"title": "Ferry leaves Osterby", "text": "The ferry left the harbour of Osterby at dawn, the master said."}""");
        site.Import();
        using var reader = new Reader(site);

        var article = await reader.OpenArticleAsync(site.Archive.Lists.Newest(1, 5).Articles.Max(article => article.Id));

        Assert.Equal("reports.jsonl, line 1", article.Text(".places:not(.others) li"));
    }

    [Fact]
    public async Task A_report_is_set_by_the_kinds_of_its_blocks()
    {
        using var reader = new Reader(seeded);

        var page = await reader.OpenArticleAsync(seeded.Undated);

        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.NotNull(page.QuerySelector(".standfirst"));
        Assert.Equal(2, page.QuerySelectorAll(".body h2").Length);
        Assert.Equal("p1", page.QuerySelector(".body p")?.Id);
        Assert.NotNull(page.QuerySelector("details.also:not([open]) li"));
        Assert.Contains("about 20 September 2018", page.Text(".report .facts"), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector(".report header time"));
    }

    [Fact]
    public async Task A_supplied_headline_is_in_brackets_with_a_note_and_a_caption_is_no_paragraph()
    {
        using var reader = new Reader(seeded);

        var page = await reader.OpenArticleAsync(seeded.Dated);

        Assert.Matches(@"^\[.+\]$", page.Text("h1"));
        Assert.Contains("archive took this one from the text", page.Text(".headline-note"), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(".body figure figcaption"));
        Assert.Equal("2018-09-20", page.QuerySelector(".report header time")?.GetAttribute("datetime"));
        Assert.Equal("/dates/2018/09/20", page.QuerySelector(".report header a:has(time)")?.GetAttribute("href"));
    }

    [Fact]
    public async Task Every_value_has_its_basis_and_its_evidence()
    {
        using var reader = new Reader(seeded);

        var page = await reader.OpenArticleAsync(seeded.Dated);

        var fields = page.QuerySelectorAll(".known > div").ToDictionary(field => field.Text("dt"));
        Assert.Contains("derived from the file by a rule", fields["Headline"].Text("summary"), StringComparison.Ordinal);
        Assert.Contains("stated in the file", fields["Date"].Text("summary"), StringComparison.Ordinal);
        Assert.Contains("Bytes", fields["Date"].Text(".evidence"), StringComparison.Ordinal);
        Assert.Contains("The file states no source.", fields["Source"].Text("dd"), StringComparison.Ordinal);
        Assert.Null(fields["Source"].QuerySelector("details"));
    }

    [Fact]
    public async Task The_mark_of_each_value_in_the_head_that_is_not_stated_leads_to_its_evidence()
    {
        using var reader = new Reader(seeded);

        foreach (var id in new[] { seeded.Dated, seeded.Undated })
        {
            var page = await reader.OpenArticleAsync(id);
            var revision = await reader.OpenAsync($"/articles/{id}/revisions/1");

            foreach (var shown in new[] { page, revision })
            {
                var marks = shown.QuerySelectorAll(".report a.basis");
                Assert.Equal(
                    shown.QuerySelectorAll(".known > div").Where(field => field.QuerySelector("[data-basis=stated]") is null)
                        .SelectMany(field => field.QuerySelectorAll(".evidence[id]")).Select(evidence => "#" + evidence.Id).Order(),
                    marks.Select(mark => mark.GetAttribute("href")).Order());
                Assert.All(marks, mark => Assert.NotNull(shown.QuerySelector($".known details {mark.GetAttribute("href")}")));
            }

            Assert.Equal(id == seeded.Dated ? "Headline: derived from the file by a rule" : "Date: inferred from other reports",
                page.QuerySelector($".report a[href='#known-{(id == seeded.Dated ? "headline" : "date")}']")?.GetAttribute("title"));
        }
    }

    [Fact]
    public async Task Only_a_file_s_name_is_shown_never_its_folder()
    {
        using var reader = new Reader(seeded);
        var place = seeded.Archive.Articles.Find(seeded.Dated)!.Places[0].Path;

        var page = await reader.OpenArticleAsync(seeded.Dated);

        Assert.Contains(Path.GetFileName(place), page.Text(".places:not(.others)"), StringComparison.Ordinal);
        Assert.DoesNotContain(Path.GetDirectoryName(place)!, page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/wrong-words")]
    [InlineData("/%2e%2e%2f%3Cscript%3E")]
    [InlineData("/?q=kept")]
    public async Task A_wrong_slug_leads_to_the_right_address_for_ever(string slug)
    {
        using var reader = new Reader(seeded);

        using var answer = await reader.GetAsync($"/articles/{seeded.Dated}{slug}");

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.StartsWith(
            seeded.Archive.Articles.Find(seeded.Dated)!.Summary.Path, answer.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Letters_of_other_scripts_are_fit_for_the_redirect_and_set_from_right_to_left_where_they_are()
    {
        await using var site = new ArchiveSite();
        site.Put("a.txt", Clippings.Undated("منارة الجزيرة تعود إلى العمل", "عادت منارة الجزيرة إلى العمل مساء أمس، كما قال الحارس."));
        site.Import();
        using var reader = new Reader(site);
        var article = site.LastAdded;

        using var answer = await reader.GetAsync($"/articles/{article.Id}");
        var page = await reader.OpenAsync(answer.Headers.Location!.ToString());

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.All(answer.Headers.Location.ToString(), letter => Assert.True(char.IsAscii(letter)));
        Assert.Contains(page.QuerySelector(".body p")?.Closest("[dir]")?.GetAttribute("dir"), (string[])["rtl", "auto"]);
        Assert.Contains("منارة", page.Text("h1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markup_in_a_file_is_words_on_the_page()
    {
        await using var site = new ArchiveSite();
        site.Put(
            "a.txt",
            Clippings.Report(
                "Council hears <script>alert(1)</script> tonight", "3 May 2001", "The <b>Bold</b> & Post",
                "The clerk read \"<img src=x onerror=alert(2)>\" aloud to the council of Osterby."));
        site.Import();
        using var reader = new Reader(site);
        var article = site.LastAdded;

        foreach (var address in new[] { article.Path, "/", "/search?q=clerk", "/sources", "/dates/2001/05/03" })
        {
            var page = await reader.OpenAsync(address);

            Assert.Empty(page.QuerySelectorAll("main script, main b, main img, script:not([src])"));
        }
    }

    [Fact]
    public async Task A_correction_stands_beside_the_file_s_own_value_and_a_revision_shows_the_file_alone()
    {
        await using var site = new ArchiveSite();
        var article = Clippings.PutOne(site);
        Assert.Null(site.Archive.Curator.Correct(article.Id, CuratedField.Date, "2001-05~", "The issue is torn", "Ines"));
        Assert.Null(site.Archive.Curator.Correct(article.Id, CuratedField.Source, null, "A forged imprint", "Ines"));
        using var reader = new Reader(site);

        var page = await reader.OpenArticleAsync(article.Id);
        var revision = await reader.OpenAsync($"/articles/{article.Id}/revisions/1");

        var date = page.QuerySelectorAll(".known > div").First(field => field.Text("dt") == "Date");
        Assert.Contains("about May 2001", date.Text("dd"), StringComparison.Ordinal);
        Assert.Contains("entered by a curator", date.Text("summary"), StringComparison.Ordinal);
        Assert.Contains("The issue is torn", date.Text(".evidence"), StringComparison.Ordinal);
        Assert.DoesNotContain("Ines", page.DocumentElement.TextContent, StringComparison.Ordinal);
        Assert.Contains("3 May 2001", date.Text(".of-file"), StringComparison.Ordinal);
        var source = page.QuerySelectorAll(".known > div").First(field => field.Text("dt") == "Source");
        Assert.Contains("A forged imprint", source.Text(".evidence"), StringComparison.Ordinal);
        Assert.Contains("Osterby Post", source.Text(".of-file"), StringComparison.Ordinal);
        Assert.Contains("Osterby Post", revision.Text(".report .kicker"), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector(".report header time"));
        Assert.DoesNotContain("about May 2001", revision.DocumentElement.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Revisions_are_listed_kept_and_cached_for_ever()
    {
        await using var site = new ArchiveSite();
        var article = Clippings.PutOne(site);
        site.Put(
            "a.txt",
            Clippings.Report(
                "Ferry leaves Osterby late", "3 May 2001", "Osterby Post", "The ferry left the harbour at noon, the master said."));
        site.Import();
        using var reader = new Reader(site);

        var page = await reader.OpenArticleAsync(article.Id);
        using var answer = await reader.GetAsync($"/articles/{article.Id}/revisions/1");
        var first = await reader.OpenAsync($"/articles/{article.Id}/revisions/1");

        Assert.Equal(2, page.QuerySelectorAll(".revisions li").Length);
        Assert.Equal("Ferry leaves Osterby late", page.Text("h1"));
        Assert.Equal("Ferry leaves Osterby", first.Text("h1"));
        Assert.Equal($"/articles/{article.Id}", first.QuerySelector(".banner a")?.GetAttribute("href"));
        Assert.Equal("public, max-age=31536000, immutable", string.Join(", ", answer.Headers.NonValidated["Cache-Control"]));
    }

    [Fact]
    public async Task Pages_ask_to_be_asked_for_again()
    {
        using var reader = new Reader(seeded);

        using var answer = await reader.GetAsync("/");

        Assert.Equal("no-cache", answer.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task Items_that_follow_each_other_are_one_list()
    {
        await using var site = new ArchiveSite();
        site.Put(
            "a.txt",
            Clippings.Report(
                "Ferry leaves Osterby", "3 May 2001", "Osterby Post",
                "The ferry carried these things to the island, the master said:\n\n- a piano with two stools\n- forty sacks of "
                    + "flour\n- one reluctant goat"));
        site.Import();
        var article = site.LastAdded;
        using var reader = new Reader(site);

        var page = await reader.OpenArticleAsync(article.Id);

        Assert.Single(page.QuerySelectorAll(".body ul"));
        Assert.Equal(["b1", "b2", "b3"], page.QuerySelectorAll(".body li").Select(item => item.Id));
    }

    [Fact]
    public async Task The_neighbours_in_time_are_offered()
    {
        await using var site = new ArchiveSite();
        Clippings.PutMany(site, 3);
        var articles = site.Archive.Lists.Newest(1, 10).Articles.Where(article => article.SourceSlug == "osterby-post").ToList();
        using var reader = new Reader(site);

        var page = await reader.OpenArticleAsync(articles[1].Id);

        Assert.Equal(
            [articles[2].Path, articles[2].Path], page.QuerySelectorAll(".neighbours .older").Select(link => link.GetAttribute("href")));
        Assert.Equal(articles[0].Path, page.QuerySelectorAll(".neighbours .newer")[^1].GetAttribute("href"));
    }
}
