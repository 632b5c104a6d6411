using NewsArchive.Core.Searching.Language;

namespace NewsArchive.Core.Tests.Searching.Words;

public sealed class WordOfferTests
{
    [Theory]
    [InlineData("harbuor", "harbour")]
    [InlineData("Comissioner", "Commissioner")]
    [InlineData("\"swing brigde\"", "\"swing bridge\"")]
    [InlineData("headline:harbuor", "headline:harbour")]
    [InlineData("ferry -harbuor", null)]
    [InlineData("harbour", null)]
    [InlineData("swingbridge", "\"swing bridge\"")]
    [InlineData("xqzwv", null)]
    [InlineData("brige*", null)]
    public void A_word_that_no_article_has_is_offered_as_the_archive_spells_it(string query, string? expected)
    {
        using var test = new TestArchive();
        for (var i = 0; i < 5; i++)
        {
            test.PutReport($"{i}.txt", $"Harbour commissioner number {i} resigns", "The swing bridge and the ferry were closed.");
        }

        test.Import();

        Assert.Equal(expected, test.Archive.DidYouMean.For(QueryParser.Parse(query)));
    }

    [Fact]
    public void A_query_is_completed_from_sources_names_words_and_headlines()
    {
        using var test = new TestArchive();
        for (var i = 0; i < 4; i++)
        {
            test.PutReport(
                $"{i}.txt", $"Harbour commissioner {i} resigns", "The commissioner, Ada Lindqvist, said that the harbour would stay open.");
        }

        test.Import();

        Assert.Contains(Completions(test, "Ada Li"), completion => completion is { Kind: "name", Query: "Ada Lindqvist" });
        Assert.Contains(Completions(test, "ferry harb"), completion => completion is { Kind: "word", Query: "ferry harbour" });
        Assert.Contains(
            Completions(test, "harbour comm"), completion => completion is { Kind: "headline", Query: null, Article: not null });
        Assert.Empty(Completions(test, ""));
        Assert.Empty(Completions(test, "harbour "));
        Assert.Empty(Completions(test, "\"%_'"));
    }

    private static IReadOnlyList<Core.Searching.Words.Completion> Completions(TestArchive test, string typed) =>
        test.Archive.Completions.For(typed);
}
