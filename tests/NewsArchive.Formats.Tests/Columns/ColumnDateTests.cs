using NewsArchive.Formats.Contract;
using NewsArchive.Formats.JsonLines;

namespace NewsArchive.Formats.Tests.Columns;

public sealed class ColumnDateTests
{
    [Theory]
    [InlineData("2018-09-20", "2018-09-20")]
    [InlineData(" 2018-09-20 ", "2018-09-20")]
    [InlineData("2018-09-20T23:59:60Z", "2018-09-20")]
    [InlineData("2020-01-01T00:00:00+14:00", "2020-01-01")]
    [InlineData("2018-09-20 14:05", "2018-09-20")]
    [InlineData("2018-09-20 14:05:33.123456+00:00", "2018-09-20")]
    [InlineData("2018-09", "2018-09")]
    [InlineData("2018", "2018")]
    [InlineData("2018~", "2018~")]
    [InlineData("1963/1965", "1963/1965")]
    [InlineData("20180920", "2018-09-20")]
    [InlineData("Thu, 20 Sep 2018 14:05:00 GMT", "2018-09-20")]
    [InlineData("September 20, 2018", "2018-09-20")]
    [InlineData("20/09/2018", "2018-09-20")]
    [InlineData("03/04/2018", "[2018-03-04,2018-04-03]")]
    public void A_date_is_read_as_it_is_written(string text, string expected)
    {
        var date = Read(text).Date!;
        Assert.Equal(expected, date.Value.Text);
        Assert.Equal(Basis.Stated, date.Basis);
        Assert.Equal("/date", date.Evidence.Path);
    }

    [Theory]
    [InlineData("1537452300", "2018-09-20")]
    [InlineData("1537452300.25", "2018-09-20")]
    [InlineData("1537452300000", "2018-09-20")]
    [InlineData("-86400000", null)]
    [InlineData("-864000000", "1942-08-16")]
    public void Seconds_since_1970_are_derived(string text, string? expected)
    {
        var date = Read(text).Date;
        Assert.Equal(expected, date?.Value.Text);
        Assert.True(date is null || date.Basis is Basis.Derived);
    }

    [Theory]
    [InlineData("0000-00-00")]
    [InlineData("2020-02-30")]
    [InlineData("2019-02-29")]
    [InlineData("24:00")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1e9")]
    [InlineData("12")]
    [InlineData("Mon, 30 Feb 2004 25:61:61 GMT")]
    [InlineData("yesterday")]
    [InlineData("2018-09-20T    1")]
    [InlineData("1 Brumaire An VIII")]
    [InlineData("99999999999999999999999999")]
    public void What_is_not_certainly_a_date_is_none_and_is_kept(string text)
    {
        var article = Read(text);
        Assert.Null(article.Date);
        Assert.Equal("date-not-read", article.Problems.Single().Code);
        Assert.Equal(text, article.LeftOut.Single().Text);
    }

    [Fact]
    public void The_language_decides_between_day_and_month() =>
        Assert.Equal("2018-04-03", Read("03/04/2018", "en-GB").Date!.Value.Text);

    private static ParsedArticle Read(string date, string? language = null)
    {
        var json = System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(new { title = "T", text = "B", date, language });
        return new JsonFormat().Parse(new Original("a.json", json)).Articles.Single();
    }
}
