using System.Net;
using NewsArchive.Core.Naming;
using NewsArchive.Web.Models;

namespace NewsArchive.Web.Tests.Admin;

public sealed class NameDecisionTests
{
    [Fact]
    public async Task A_curator_renames_hides_and_takes_back_with_reasons()
    {
        await using var site = new ArchiveSite();
        using var admin = await site.AdminAsync();
        var name = site.Archive.Names.All(NameQuestion.All).First(one => one.Name == "Moon Jae-in");
        var form = $"/admin/names/{name.Id}";

        using var without = await admin.SubmitAsync(form, ("action", "rename"), ("title", "Moon"));
        Assert.Equal(HttpStatusCode.OK, without.StatusCode);
        using var renamed = await admin.SubmitAsync(
            form, ("action", "rename"), ("title", "Moon Jae-in of Korea"), ("reason", "There are others."));
        Assert.Equal(HttpStatusCode.Redirect, renamed.StatusCode);
        Assert.Equal("Moon Jae-in of Korea", site.Archive.Names.Find(name.Id)!.Name);

        using var kind = await admin.SubmitAsync(form, ("action", "kind"), ("kind", "organisation"), ("reason", "A test of kinds."));
        Assert.Equal(HttpStatusCode.Redirect, kind.StatusCode);
        Assert.Contains("is an organisation, not a person", await admin.ReadAsync(form), StringComparison.Ordinal);
        var changed = site.Archive.Names.Decisions(name.Id).Single(one => one.Decision == NameDecisionKind.OfKind);
        using var undone = await admin.SubmitAsync(form, ("action", "take-back"), ("decision", $"{changed.Id}"));
        Assert.Null(site.Archive.Names.Find(name.Id)!.JoinedId);

        using var hidden = await admin.SubmitAsync(form, ("action", "hide"), ("reason", "A test."));
        using var gone = await site.Client().GetAsync(new Uri(name.Path, UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        Assert.Contains("A test.", await admin.ReadAsync(form), StringComparison.Ordinal);

        var decision = site.Archive.Names.Decisions(name.Id).Single(one => one.Decision == NameDecisionKind.Hide);
        using var back = await admin.SubmitAsync(form, ("action", "take-back"), ("decision", $"{decision.Id}"));
        Assert.False(site.Archive.Names.Find(name.Id)!.IsHidden);
    }
}
