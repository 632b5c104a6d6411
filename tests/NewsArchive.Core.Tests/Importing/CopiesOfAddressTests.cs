using NewsArchive.Core.Articles;
using NewsArchive.Core.Importing;

namespace NewsArchive.Core.Tests.Importing;

/// <summary>Several pages of one address: the fullest is shown, whichever came first, and none is lost.</summary>
public sealed class CopiesOfAddressTests
{
    private static readonly string[] Paragraphs =
    [
        "The pier at Orrin is to lose its clock, which has run eleven minutes fast since it was hung there in 1912.",
        "The harbour board said that a new clock would be set by radio, and that nobody would miss a boat again.",
        "Anglers who meet under the old one every morning have collected four hundred names against its removal.",
        "“We were always early,” said Brida Moll, who has fished there for sixty years, “and it did us no harm at all.”",
        "The board will vote on the last day of May, at noon by the old clock or eleven minutes later by any other.",
        "Until then the clock stays where it is, and visitors are asked not to set their watches by it.",
    ];

    private static string Page(string address, IEnumerable<string> paragraphs, string head = "",
        string headline = "Pier to lose its clock") => $"""
        <!DOCTYPE html><html lang="en"><head><title>{headline}</title><meta property="og:title" content="{headline}">
        <meta property="og:site_name" content="The Orrin Echo"><link rel="canonical" href="{address}">{head}</head>
        <body><main><article><h1>{headline}</h1>{string.Concat(paragraphs.Select(each => $"<p>{each}</p>"))}</article></main></body></html>
        """;

    private static string Full(string address = "https://echo.example/pier-clock") => Page(address, Paragraphs);

    private static string Stub() => Page(
        "https://echo.example/pier-clock", [Paragraphs[0], "The harbour board said that a new clock would be s…"],
        """<meta property="article:content_tier" content="locked">""");

    private static string Part(int number) => Page(
        $"https://echo.example/pier-clock?page={number}", Paragraphs.Skip((number - 1) * 2).Take(2),
        $"""<link rel="{(number == 1 ? "next" : "prev")}" href="?page={(number == 1 ? 2 : number - 1)}">""");

    private static List<string> Shown(TestArchive test) =>
        [.. test.Archive.Articles.Find(1)!.Parsed.Blocks.Where(block => block.IsText).Select(block => block.Text)];

    [Theory]
    [MemberData(nameof(BothOrders))]
    public void A_stub_never_hides_the_whole_text(string database, bool stubFirst)
    {
        using var test = new TestArchive(database);
        foreach (var page in stubFirst ? [Stub(), Full()] : new[] { Full(), Stub() })
        {
            test.Import(test.Put($"{Guid.NewGuid():N}.html", page));
        }

        Assert.Null(test.Archive.Articles.Find(2));
        Assert.Equal(Paragraphs, Shown(test));
        Assert.Equal(2, test.Archive.Articles.Find(1)!.Revisions.Count);
        Assert.Equal(0, test.Import().Revised);
        Assert.Equal(Paragraphs, Shown(test));
    }

    public static TheoryData<string, bool> BothOrders()
    {
        var data = new TheoryData<string, bool>();
        foreach (var database in Databases.All)
        {
            data.Add(database, true);
            data.Add(database, false);
        }

        return data;
    }

    [Theory]
    [InlineData(1, 2, 3)]
    [InlineData(3, 1, 2)]
    [InlineData(2, 3, 1)]
    public void The_pages_of_a_report_are_put_together_in_their_order(int first, int second, int third)
    {
        using var test = new TestArchive();
        foreach (var number in (int[])[first, second, third])
        {
            test.Import(test.Put($"page-{number}.html", Part(number)));
        }

        Assert.Null(test.Archive.Articles.Find(2));
        Assert.Equal(Paragraphs, Shown(test));
        Assert.Equal(RevisionReason.PagesJoined, test.Archive.Articles.Find(1)!.Revisions[0].Reason);
        Assert.Equal(0, test.Import().Revised);
        Assert.Equal(Paragraphs, Shown(test));
    }

    [Fact]
    public void The_whole_text_stands_before_one_of_its_pages()
    {
        using var test = new TestArchive();
        test.Import(test.Put("all.html", Full("http://www.echo.example/pier-clock?utm_source=letter#top")));
        var run = test.Import(test.Put("two.html", Part(2)));

        Assert.Equal(OutcomeKind.Duplicate, test.Outcomes(run)["two.html"]);
        Assert.Equal(Paragraphs, Shown(test));
        Assert.Equal("http://www.echo.example/pier-clock?utm_source=letter#top", test.Archive.Articles.Find(1)!.Parsed.Url!.Value);
    }

    [Fact]
    public void What_the_outlet_changed_is_a_revision_even_where_it_is_shorter()
    {
        using var test = new TestArchive();
        test.Import(test.Put("a.html", Full()));
        var run = test.Import(test.Put("b.html", Page("https://echo.example/pier-clock", [.. Paragraphs.Take(5), "It stays until then."])));

        Assert.Equal(OutcomeKind.Revised, test.Outcomes(run)["b.html"]);
        Assert.Equal("It stays until then.", Shown(test)[^1]);
    }

    [Theory]
    [InlineData("Withdrawn: Pier to lose its clock", "This report was wrong and has been withdrawn.")]
    [InlineData("Withdrawn: Pier to lose its clock", "Withdrawn.")]
    [InlineData("An apology", "The Echo has withdrawn “Pier to lose its clock”. There was never such a plan.")]
    public void A_notice_in_place_of_a_report_is_shown_and_the_report_kept(string headline, string notice)
    {
        using var test = new TestArchive();
        test.Import(test.Put("a.html", Full()));
        var run = test.Import(test.Put("b.html", Page("https://echo.example/pier-clock", [notice], headline: headline)));

        Assert.Equal(OutcomeKind.Revised, test.Outcomes(run)["b.html"]);
        Assert.Equal([notice], Shown(test));
        Assert.Equal(2, test.Archive.Articles.Find(1)!.Revisions.Count);
    }

    [Theory]
    [MemberData(nameof(BothOrders))]
    public void A_summary_in_a_feed_joins_its_page(string database, bool feedFirst)
    {
        const string Feed = """
            <?xml version="1.0"?><rss version="2.0"><channel><title>The Orrin Echo</title><link>https://echo.example/</link>
            <item><title>Pier to lose its clock</title><link>https://echo.example/pier-clock?utm_source=rss</link><guid>echo-17</guid>
            <description>Anglers have signed against the plans of the board for a clock set by radio.</description></item>
            </channel></rss>
            """;
        using var test = new TestArchive(database);
        foreach (var (name, content) in feedFirst ? [("a.xml", Feed), ("b.html", Full())] : new[] { ("a.html", Full()), ("b.xml", Feed) })
        {
            test.Import(test.Put(name, content));
        }

        Assert.Null(test.Archive.Articles.Find(2));
        Assert.Equal(Paragraphs, Shown(test));
        Assert.Equal(2, test.Archive.Articles.Find(1)!.Revisions.Count);
        Assert.Equal(0, test.Import().Revised);
        Assert.Equal(Paragraphs, Shown(test));
    }

    [Fact]
    public void Pages_that_share_nothing_but_a_careless_address_are_two_articles()
    {
        using var test = new TestArchive();
        test.Import(test.Put("a.html", Full()));
        test.Import(test.Put("b.html", Page(
            "https://echo.example/pier-clock",
            ["A goat was found on the roof of the school on Monday; nobody knows how it got there, or how it will get down."],
            headline: "Goat on school roof")));

        Assert.Equal("Goat on school roof", test.Archive.Articles.Find(2)!.Parsed.Headline!.Value);
        Assert.Equal(Paragraphs, Shown(test));
    }
}
