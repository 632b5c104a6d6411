using System.Text;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.JsonLines;

namespace NewsArchive.Formats.Tests.JsonLines;

/// <summary>What is meant to break a reader of JSON ends in an article or a problem.</summary>
public sealed class HostileJsonTests
{
    [Theory]
    [InlineData("[1,2]", "not-an-object")]
    [InlineData("\"title\"", "not-an-object")]
    [InlineData("{\"title\":\"a\"} {\"title\":\"b\"}", "malformed-json")]
    [InlineData("{\"title\":\"a\" /* no comment */}", "malformed-json")]
    [InlineData("{\"title\":NaN}", "malformed-json")]
    [InlineData("{\"title\":\"a\u0001b\"}", "malformed-json")]
    [InlineData("{}", "no-article")]
    [InlineData("{\"title\":\"  \"}", "no-article")]
    public void A_record_that_is_no_article_is_rejected_with_a_reason(string json, string code) =>
        Assert.Equal(code, Read(json).Problems.Single().Code);

    [Fact]
    public void Deep_nesting_is_a_fault_not_a_crash()
    {
        var deep = "{\"title\":\"a\",\"x\":" + new string('[', 100_000) + new string(']', 100_000) + "}";
        Assert.Equal("malformed-json", Read(deep).Problems.Single().Code);
    }

    [Fact]
    public void A_hundred_thousand_members_are_no_article()
    {
        var many = "{\"title\":\"a\"," + string.Join(',', Enumerable.Range(0, 110_000).Select(i => $"\"m{i}\":1")) + "}";
        Assert.Equal("too-many-values", Read(many).Problems.Single().Code);
    }

    [Fact]
    public void Half_a_surrogate_pair_and_nul_are_shown_as_replaced()
    {
        var article = Read("""{"title":"a\ud800b","text":"c\u0000d \ud83d\ude00"}""").Articles.Single();
        Assert.Equal("a\uFFFDb", article.Headline!.Value);
        Assert.Equal("c\uFFFDd \U0001F600", article.Blocks.Single().Text);
        Assert.Equal(["no-character", "no-character"], article.Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void Numbers_stay_as_they_are_written()
    {
        var article = Read("""{"id":12345678901234567890123456789,"title":"a","text":"b","score":1e400}""").Articles.Single();
        Assert.Equal("12345678901234567890123456789", article.ExternalId!.Value);
        Assert.Equal("1e400", article.LeftOut.Single().Text);
    }

    [Fact]
    public void A_repeated_name_is_reported_and_its_second_value_left_out()
    {
        var article = Read("""{"title":"first","title":"second","text":"b"}""").Articles.Single();
        Assert.Equal("first", article.Headline!.Value);
        Assert.Equal("repeated-name", article.Problems.Single().Code);
        Assert.Equal("second", article.LeftOut.Single().Text);
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_read_as_windows_1252_and_said_so()
    {
        byte[] bytes = [.. "{\"title\":\"Caf"u8, 0xE9, .. "\",\"text\":\"b\"}"u8];
        var article = new JsonFormat().Parse(new Original("a.json", bytes)).Articles.Single();
        Assert.Equal("Café", article.Headline!.Value);
        Assert.Equal("encoding-assumed", article.Problems.Single().Code);
    }

    [Fact]
    public void A_change_of_direction_is_reported() =>
        Assert.Contains(Read("{\"title\":\"a\",\"text\":\"b \u202Etxt.exe\"}").Articles.Single().Problems, problem =>
            problem.Code == "direction-override");

    [Fact]
    public void Words_between_angle_brackets_are_no_tags()
    {
        var read = Read("""{"title":"a","text":"Shares of <P> and <PBR.N> rose."}""");
        Assert.Equal("Shares of <P> and <PBR.N> rose.", read.Articles.Single().Blocks.Single().Text);
    }

    [Fact]
    public void An_address_that_a_browser_would_run_is_left_out()
    {
        var article = Read("""{"title":"a","text":"b","url":"javascript:alert(1)"}""").Articles.Single();
        Assert.Null(article.Url);
        Assert.Equal("/url", article.LeftOut.Single().Path);
    }

    private static ParseResult Read(string json) => new JsonFormat().Parse(new Original("a.json", Encoding.UTF8.GetBytes(json)));
}
