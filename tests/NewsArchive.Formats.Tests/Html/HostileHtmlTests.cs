using System.Text;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Tests.Html;

/// <summary>Pages made to exhaust a parser, or to smuggle something through it.</summary>
public sealed class HostileHtmlTests
{
    private static readonly Dictionary<string, Func<string>> Pages = new()
    {
        ["nested divs"] = () => "<html><body>" + Times("<div>", 100_000) + "deep",
        ["nested quotations"] = () => "<html>" + Times("<blockquote><p>text", 20_000),
        ["nested lists"] = () => "<html>" + Times("<ul><li>item", 10_000),
        ["nested tables"] = () => "<html>" + Times("<table><tr><td>cell", 20_000),
        ["formatting left open"] = () => "<html>" + string.Concat(Enumerable.Range(0, 10_000).Select(i => $"<p><font color={i}>text</p>")),
        ["many paragraphs"] = () => "<html>" + Times("<p>A sentence that is long enough to count as running text.</p>", 50_000),
        ["many line breaks"] = () => "<html>" + Times("word<br>", 100_000),
        ["many attributes"] = () => "<html><p " + string.Concat(Enumerable.Range(0, 50_000).Select(i => $"a{i} ")) + ">x</p>",
        ["open angle brackets"] = () => "<html>" + Times("<", 1_000_000),
        ["an attribute never closed"] = () => "<html><p title=\"" + Times("x", 1_000_000),
        ["a comment never closed"] = () => "<html><!--" + Times("- ", 500_000),
        ["NUL bytes"] = () => "<html><p>a\0b</p>" + Times("\0", 500_000),
        ["hidden parts"] = () => "<html>" + Times("<div hidden class='share related'>x</div>", 30_000),
        ["many dates"] = () => "<html>" + Times("<time class=date datetime=2020-01-01>x</time>", 30_000),
        ["JSON-LD of brackets"] = () => "<html><script type='application/ld+json'>" + Times("[", 100_000) + "</script><p>x</p>",
        ["character references"] = () => "<html>" + Times("&amp;&#x41;&bogus;", 100_000),
    };

    public static TheoryData<string> Names() => [.. Pages.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_is_read_without_an_exception(string what)
    {
        var page = new Original(what, Encoding.UTF8.GetBytes(Pages[what]()));
        var result = new NewsArchive.Formats.Html.HtmlFormat().Parse(page);
        Assert.True(result.Articles.Count + result.Problems.Count > 0);
    }

    [Fact]
    public void Nothing_active_and_nothing_invisible_is_left_in_the_text()
    {
        const string page = """
            <html><body><h1>Night ferry runs late</h1>
            <p>The night ferry ran late‮ etal nar‬ on Monday<script>alert(1)</script> because the tide<img src=x onerror=alert(1)>
            was early, the port said.</p>
            <p>It will run late on Tue​sday, too, and <a href="javascript:alert(1)">on every other day</a> until the moon has
            turned.</p></body></html>
            """;
        var article = Assert.Single(new NewsArchive.Formats.Html.HtmlFormat()
            .Parse(new Original("x", Encoding.UTF8.GetBytes(page))).Articles);
        Assert.Equal(
            [
                "The night ferry ran late etal nar on Monday because the tide was early, the port said.",
                "It will run late on Tuesday, too, and on every other day until the moon has turned.",
            ],
            article.Blocks.Select(block => block.Text));
    }

    private static string Times(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
