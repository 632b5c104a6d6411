using System.Text.Json;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Dates;

namespace NewsArchive.Formats.Tests.Contract;

public sealed class ParsedArticleJsonTests
{
    [Fact]
    public void An_article_with_everything_survives_writing_and_reading()
    {
        var article = Full();
        var json = ParsedArticleJson.ToJson(article);
        var back = ParsedArticleJson.Read(json);
        Assert.Equal(json, ParsedArticleJson.ToJson(back));
        Assert.Equal(article.ExternalId, back.ExternalId);
        Assert.Equal(article.Date, back.Date);
        Assert.Equal(article.OtherDates, back.OtherDates);
        Assert.Equal(article.Saved, back.Saved);
        Assert.Equal(article.Encoding, back.Encoding);
        Assert.Equal(article.Blocks, back.Blocks);
        Assert.Equal(article.Spans, back.Spans);
        Assert.Equal(article.LeftOut, back.LeftOut);
        Assert.Equal(article.Tags, back.Tags);
    }

    [Fact]
    public void Words_of_all_scripts_stay_readable()
    {
        var article = new ParsedArticle { Blocks = [new Block(BlockKind.Paragraph, "“Мэр” <b>said</b> & left — 市長")] };
        Assert.Contains("“Мэр” <b>said</b> & left — 市長", ParsedArticleJson.ToJson(article), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"headline":7}""")]
    public void Another_shape_is_a_json_error(string json) => Assert.Throws<JsonException>(() => ParsedArticleJson.Read(json));

    [Theory]
    [InlineData("\"value\":\"2018-09-20\"", "\"value\":\"yesterday\"")]
    [InlineData("\"basis\":\"stated\"", "\"basis\":\"guessed\"")]
    [InlineData("\"basis\":\"stated\"", "\"basis\":0")]
    [InlineData("\"text\":\"one\"", "\"text\":null")]
    [InlineData("\"blocks\":", "\"bricks\":")]
    public void So_is_another_value(string written, string other)
    {
        var json = ParsedArticleJson.ToJson(Full());
        Assert.Contains(written, json, StringComparison.Ordinal);

        Assert.Throws<JsonException>(() => ParsedArticleJson.Read(json.Replace(written, other, StringComparison.Ordinal)));
    }

    private static ParsedArticle Full()
    {
        var evidence = new Evidence("a rule", new ByteRange(3, 4), "/a/b", "words");
        var field = new Field("value", Basis.Derived, evidence);
        return new ParsedArticle
        {
            Headline = field,
            Standfirst = field with { Basis = Basis.Stated },
            Byline = field with { Basis = Basis.Inferred },
            Dateline = field with { Basis = Basis.Curated },
            Date = new DateField(EdtfDate.Day(new DateOnly(2018, 9, 20)), Basis.Stated, new Evidence("date line")),
            OtherDates = [new DateField(EdtfDate.Day(new DateOnly(2018, 9, 21)), Basis.Derived, evidence)],
            Saved = new DateField(EdtfDate.Day(new DateOnly(2019, 1, 2)), Basis.Stated, evidence),
            Encoding = "windows-1252",
            Source = field,
            Credit = field,
            Url = field,
            Language = field,
            ExternalId = field with { Basis = Basis.Stated },
            Section = field,
            Tags = [field, field with { Value = "second" }],
            Image = field,
            Version = field,
            Status = field,
            Blocks = [new Block(BlockKind.ListItem, "one", new ByteRange(0, 3)), new Block(BlockKind.RelatedLink, "two", Path: "/p[2]")],
            Spans = [new Span(SpanKind.Block, new ByteRange(0, 3), "0"), new Span(SpanKind.WhiteSpace, new ByteRange(3, 1))],
            LeftOut = [new LeftOut("/x", "text", "why")],
        };
    }
}
