using System.Text;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.NinJs;

namespace NewsArchive.Formats.Tests.NinJs;

public sealed class NinJsFormatTests
{
    [Theory]
    [InlineData("{\"uri\": \"a\", \"headline\": \"b\"}", true)]
    [InlineData("{\"standard\": {\"name\": \"ninjs\"}, \"uri\": \"a\"}", true)]
    [InlineData("{\"pubStatus\": \"usable\", \"headlines\": [], \"bodies\": []}", true)]
    [InlineData("{\"uri\": \"a\", \"method\": \"GET\"}", false)]
    [InlineData("{\"headline\": \"a\", \"body\": \"b\", \"url\": \"c\"}", false)]
    [InlineData("{\"version\": \"https://jsonfeed.org/version/1\", \"items\": []}", false)]
    [InlineData("{\"@context\": \"https://schema.org\", \"headline\": \"x\"}", false)]
    [InlineData("[{\"uri\": \"a\", \"headline\": \"b\"}]", false)]
    [InlineData("{}", false)]
    [InlineData("{\"uri", false)]
    public void Items_are_recognised_by_their_properties(string json, bool expected) =>
        Assert.Equal(expected, new NinJsFormat().Matches(Original(json).Header));

    [Theory]
    [InlineData("{\"uri\": \"a\", \"headline\": \"cut o", "malformed-json")]
    [InlineData("[1]", "not-an-item")]
    [InlineData("{\"uri\": \"a\", \"headline\": \"\\ud800\"}", "malformed-json")]
    [InlineData("{\"uri\": \"a\"}", "empty")]
    [InlineData("", "malformed-json")]
    public void What_is_no_item_is_rejected_with_a_reason(string json, string code) =>
        Assert.Equal(code, new NinJsFormat().Parse(Original(json)).Problems[^1].Code);

    [Fact]
    public void Deep_nesting_is_rejected()
    {
        var json = "{\"uri\": \"a\", \"extra\": " + new string('[', 100_000);
        Assert.Equal("malformed-json", new NinJsFormat().Parse(Original(json)).Problems.Single().Code);
    }

    [Fact]
    public void Values_of_the_wrong_kind_are_reported_and_do_not_stop_the_reading()
    {
        var result = new NinJsFormat().Parse(Original("{\"uri\": \"a\", \"headline\": \"Rain\", \"version\": 3, \"byline\": {\"name\": "
            + "1}, \"subject\": \"x\", \"headlines\": [5, null]}"));
        var article = result.Articles.Single();
        Assert.Equal("Rain", article.Headline!.Value);
        Assert.Equal("3", article.Version!.Value);
        Assert.Contains(article.Problems, problem => problem.Code == "not-as-ninjs");
    }

    private static Original Original(string json) => new("a.json", Encoding.UTF8.GetBytes(json));
}
