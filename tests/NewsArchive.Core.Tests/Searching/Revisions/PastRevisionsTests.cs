using NewsArchive.Core.Searching;
using NewsArchive.Core.Searching.Language;
using NewsArchive.Core.Searching.Revisions;

namespace NewsArchive.Core.Tests.Searching.Revisions;

public sealed class PastRevisionsTests
{
    [Theory]
    [InlineData("concrete", 1)]
    [InlineData("\"made of concrete\"", 1)]
    [InlineData("concrete w/3 made", 1)]
    [InlineData("headline:concrete", 0)]
    [InlineData("concrete -bridge", 0)]
    [InlineData("quote:concrete", 0)]
    [InlineData("atleast2 bridge", 1)]
    [InlineData("concrete date:2021-03", 1)]
    [InlineData("concrete date:2022", 0)]
    [InlineData("timber", 0)]
    public void What_an_article_said_before_is_found(string query, int expected)
    {
        using var test = Revised();

        Assert.Equal(expected, Find(test, query).Count);
    }

    [Fact]
    public void A_hit_says_whether_the_article_still_matches()
    {
        using var test = Revised();

        Assert.False(Assert.Single(Find(test, "concrete")).IsInCurrent);
        Assert.True(Assert.Single(Find(test, "bridge")).IsInCurrent);
        Assert.Contains($"{SnippetMarks.Start}concrete{SnippetMarks.End}", Find(test, "concrete")[0].Snippet, StringComparison.Ordinal);
    }

    private static TestArchive Revised()
    {
        var test = new TestArchive();
        test.PutReport("1.txt", "Council votes for a second bridge", "It will be made of concrete.");
        test.Import();
        test.PutReport("1.txt", "Council votes for a second bridge", "It will be made of timber.");
        test.Import();
        return test;
    }

    private static IReadOnlyList<RevisionHit> Find(TestArchive test, string query) =>
        test.Archive.PastRevisions.Find(RelaxedSearch.RequestOf(QueryParser.Parse(query), new SearchRequest())).Hits;
}
