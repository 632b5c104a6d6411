using System.Net;
using NewsArchive.Web.Models;
using NewsArchive.Web.Tests.Pages;

namespace NewsArchive.Web.Tests.Admin;

public sealed class StoryDecisionTests
{
    [Fact]
    public async Task A_curator_says_which_of_the_reports_cover_the_event_and_which_do_not()
    {
        await using var site = new StrikeSite();
        using var curator = await site.AdminAsync();
        var story = $"/stories/{site.Vote}";

        var form = await curator.FormAsync(story);
        Assert.Equal(($"/admin{story}", "Judged by reading the reports"), (form.Action, form.Values["reason"]));
        using var apart = await curator.SendAsync(form, ("apart", $"{site.End}"));
        Assert.Equal($"{story}?decided={site.End}#may", apart.Headers.Location!.OriginalString);
        var page = await curator.ReadAsync($"{story}?decided={site.End}");
        Assert.Contains("reports a different event", page, StringComparison.Ordinal);
        Assert.DoesNotContain($"name=\"same\" value=\"{site.End}\"", page, StringComparison.Ordinal);

        using var same = await curator.SubmitAsync(story, ("same", $"{site.Talks}"), ("reason", "The same dispute."));
        Assert.Equal(HttpStatusCode.Redirect, same.StatusCode);
        Assert.Equal(
            [site.Vote, site.VoteElsewhere, site.Talks], site.Archive.Stories.Of(site.Vote)!.Articles.Select(article => article.Id));
        page = await curator.ReadAsync($"{story}?decided={site.Talks}");
        Assert.Contains("reports this event", page, StringComparison.Ordinal);
        Assert.Contains("confirmed by a curator", page, StringComparison.Ordinal);
        Assert.Contains("The same dispute.", await curator.ReadAsync($"/admin{story}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_reason_nothing_is_decided_and_the_form_asks_for_one()
    {
        await using var site = new StrikeSite();
        using var curator = await site.AdminAsync();

        using var answer = await curator.SubmitAsync($"/stories/{site.Vote}", ("same", $"{site.Talks}"), ("reason", " "));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains($"value=\"{site.Talks}\"", await FormClient.TextAsync(answer), StringComparison.Ordinal);
        Assert.Null(site.Archive.Stories.Of(site.Talks));
    }

    [Fact]
    public async Task An_article_in_no_story_is_merged_into_one_or_kept_apart_from_its_own_page()
    {
        await using var site = new StrikeSite();
        using var curator = await site.AdminAsync();
        var article = site.Archive.Articles.Find(site.End)!.Summary.Path;

        using var apart = await curator.SubmitAsync(article, ("apart", $"{site.Vote}"));
        Assert.Equal($"{article}?decided={site.Vote}#may", apart.Headers.Location!.OriginalString);
        Assert.False(site.Archive.Stories.Decision(site.End, [site.VoteElsewhere])!.IsTogether);

        using var merged = await curator.SubmitAsync(
            $"/admin/stories/{site.End}", ("action", "merge"), ("other", $"{site.Talks}"), ("reason", "One dispute."));
        Assert.Equal(site.Talks, site.Archive.Stories.Of(site.End)!.Id);
    }

    [Fact]
    public async Task A_decision_needs_its_token()
    {
        await using var site = new StrikeSite();
        using var curator = await site.AdminAsync();

        using var answer = await curator.PostAsync($"/admin/stories/{site.Vote}", [new("same", $"{site.Talks}"), new("reason", "x")]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Null(site.Archive.Stories.Of(site.Talks));
    }
}
