using System.Net;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Searching;
using NewsArchive.Core.Searching.Language;
using NewsArchive.Formats.Contract;
using NewsArchive.Web.Models;

namespace NewsArchive.Web.Tests.Admin;

public sealed class CorrectionTests
{
    private const string Headline = "Fields[Headline].Value";
    private const string Byline = "Fields[Byline].Value";
    private const string Date = "Fields[Date].Value";

    [Fact]
    public async Task A_corrected_headline_is_curated_found_and_kept_by_a_reimport()
    {
        await using var site = new ArchiveSite();
        var (id, form) = PutBridge(site);
        using var admin = await site.AdminAsync();

        using var answer = await admin.SubmitAsync(
            form, (Headline, "Leeds will build a viaduct"), ("Reason", "As the print edition has it"));

        var article = site.Archive.Articles.Find(id)!;
        Assert.Equal(article.Summary.Path, answer.Headers.Location?.OriginalString);
        Assert.Equal(Basis.Curated, article.Summary.HeadlineBasis);
        var page = await admin.ReadAsync(article.Summary.Path);
        Assert.Contains("Leeds will build a viaduct", page, StringComparison.Ordinal);
        Assert.Contains("Council votes for a second bridge", page, StringComparison.Ordinal);
        Assert.Contains("As the print edition has it", page, StringComparison.Ordinal);
        Assert.Equal(1, Found(site, "viaduct"));

        site.PutReport("bridge.txt", "Council votes for a third bridge", "The mayor has changed her mind.");
        Assert.Equal(1, site.Import().Revised);

        Assert.Equal("Leeds will build a viaduct", site.Archive.Articles.Find(id)!.Summary.Headline);
        Assert.Equal(1, Found(site, "viaduct"));
        Assert.Contains("Council votes for a third bridge", await admin.ReadAsync(form), StringComparison.Ordinal);

        var shown = await admin.FormAsync(form);
        using var withdrawn = await admin.PostAsync($"{form}?handler=Withdraw", shown.With(("field", "Headline")));

        Assert.Equal("Council votes for a third bridge", site.Archive.Articles.Find(id)!.Summary.Headline);
        Assert.Equal(0, Found(site, "viaduct"));
        var correction = Assert.Single(site.Archive.Articles.Find(id)!.Corrections); // nothing is deleted
        Assert.Equal(AdminSite.Name, correction.EndedBy);
    }

    [Fact]
    public async Task Several_fields_are_corrected_for_one_reason_and_a_date_can_be_none()
    {
        await using var site = new ArchiveSite();
        var (id, form) = PutBridge(site);
        using var admin = await site.AdminAsync();

        using var answer = await admin.SubmitAsync(
            form, (Byline, "Nell Example"), ("Fields[Source].Value", "Aire Valley Example"), ("Fields[Date].None", "true"),
            ("Reason", "The clipping was misfiled"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var article = site.Archive.Articles.Find(id)!;
        Assert.Equal("Nell Example", article.Values.Byline?.Value);
        Assert.Equal("Aire Valley Example", article.Values.Source?.Value);
        Assert.Null(article.Values.Date);
        Assert.Equal(3, article.Corrections.Count);
        Assert.All(article.Corrections, correction => Assert.Equal("The clipping was misfiled", correction.Reason));
        Assert.Contains("The clipping was misfiled", await admin.ReadAsync(article.Summary.Path), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Date, "last Tuesday", "A reason", "“last Tuesday” is not a date in EDTF")]
    [InlineData(Headline, "Another headline", "", "Enter a reason")]
    [InlineData(Headline, "", "A reason", "Enter a value, or tick “No headline”.")]
    [InlineData(Byline, "", "A reason", "Nothing was changed.")]
    public async Task What_cannot_be_saved_is_said_and_what_was_entered_is_kept(string field, string value, string reason, string words)
    {
        await using var site = new ArchiveSite();
        var (id, form) = PutBridge(site);
        using var admin = await site.AdminAsync();

        using var answer = await admin.SubmitAsync(form, (field, value), ("Reason", reason));

        var page = await FormClient.TextAsync(answer);
        Assert.Contains(words, page, StringComparison.Ordinal);
        Assert.Contains($"value=\"{value}\"", page, StringComparison.Ordinal);
        Assert.Contains(reason, page, StringComparison.Ordinal);
        Assert.Empty(site.Archive.Articles.Find(id)!.Corrections);
    }

    [Fact]
    public async Task Nobody_overwrites_what_changed_since_the_page_was_opened()
    {
        await using var site = new ArchiveSite();
        var (id, form) = PutBridge(site);
        using var ada = await site.AdminAsync();
        using var bob = await site.AdminAsync("bob");
        var seenByAda = await ada.FormAsync(form);
        using var bobs = await bob.SubmitAsync(form, (Headline, "Bob’s headline"), ("Reason", "Bob’s reason"));

        using var conflict = await ada.SendAsync(seenByAda, (Byline, "Nell Example"), ("Reason", "Ada’s reason"));

        Assert.Equal(HttpStatusCode.Conflict, conflict.StatusCode);
        var page = await conflict.Content.ReadAsStringAsync();
        Assert.Contains("Nothing was saved", page, StringComparison.Ordinal);
        Assert.Single(site.Archive.Articles.Find(id)!.Corrections);

        // Saved again from the page that told of the conflict: Ada's byline, and Bob's headline as he left it.
        using var saved = await ada.SendAsync(FormClient.Form.Of(page, form), ("Reason", "Ada’s reason"));

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var article = site.Archive.Articles.Find(id)!;
        Assert.Equal("Bob’s headline", article.Values.Headline?.Value);
        Assert.Equal("Nell Example", article.Values.Byline?.Value);
        Assert.Equal(2, article.Corrections.Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_revision_or_a_withdrawal_in_between_is_a_conflict_too(bool revised)
    {
        await using var site = new ArchiveSite();
        var (id, form) = PutBridge(site);
        site.Archive.Curator.Correct(id, CuratedField.Byline, "Nell Example", "Known", "bob");
        using var admin = await site.AdminAsync();
        var seen = await admin.FormAsync(form);
        if (revised)
        {
            site.PutReport("bridge.txt", "Council votes for a second bridge", "The mayor has changed her mind.");
            site.Import();
        }
        else
        {
            site.Archive.Curator.Withdraw(id, CuratedField.Byline, "bob");
        }

        using var answer = await admin.SendAsync(seen, (Headline, "Another headline"), ("Reason", "A reason"));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
    }

    [Fact]
    public async Task Readers_see_the_corrections_but_not_who_made_them()
    {
        await using var site = new ArchiveSite();
        var (id, _) = PutBridge(site);
        site.Archive.Curator.Correct(
            id, CuratedField.Headline, "Leeds will build a viaduct", "As the print edition has it", "grace-the-curator");
        using var admin = await site.AdminAsync();
        using var reader = site.Browser();
        var path = site.Archive.Articles.Find(id)!.Summary.Path;

        var forReaders = await reader.ReadAsync(path);
        var forAdmins = await admin.ReadAsync(path);

        Assert.Contains("1 correction", forReaders, StringComparison.Ordinal);
        Assert.Contains("Council votes for a second bridge", forReaders, StringComparison.Ordinal);
        Assert.Contains("As the print edition has it", forReaders, StringComparison.Ordinal);
        Assert.DoesNotContain("grace-the-curator", forReaders, StringComparison.Ordinal);
        Assert.Contains("grace-the-curator", forAdmins, StringComparison.Ordinal);
        Assert.Contains($"/admin/articles/{id}/correct", forAdmins, StringComparison.Ordinal);
    }

    [Fact]
    public async Task There_is_nothing_to_correct_where_there_is_no_article()
    {
        await using var site = new ArchiveSite();
        using var admin = await site.AdminAsync();

        using var answer = await admin.GetAsync("/admin/articles/999/correct");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static (long Id, string Form) PutBridge(ArchiveSite site)
    {
        site.PutReport("bridge.txt", "Council votes for a second bridge");
        var run = site.Import();
        var id = site.Archive.Runs.Outcomes(run.Id, kind: null, page: 1, size: 1).Outcomes[0].ArticleId!.Value;
        return (id, $"/admin/articles/{id}/correct");
    }

    private static int Found(ArchiveSite site, string words) =>
        site.Archive.Relaxed.Find(QueryParser.Parse(words), new SearchRequest()).Page.Total;
}
