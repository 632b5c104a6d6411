using System.Text;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Csv;
using NewsArchive.Formats.Registry;

namespace NewsArchive.Formats.Tests.Csv;

public sealed class CsvContainerTests
{
    /// <summary>Read in one pass; where each mark looks back over the field, this takes hours.</summary>
    [Fact]
    public void A_value_of_very_many_quotation_marks_is_read_in_one_pass()
    {
        var marks = new string('"', 20_000_000);

        var record = Assert.Single(new CsvContainer().Records(
            "a.csv", new MemoryStream(Encoding.UTF8.GetBytes($"headline,body,date\nCouncil votes,\"{marks}\",2021-03-01\n")),
            new ContainerLimits()));

        Assert.Equal(marks.Length + "Council votes,\"\",2021-03-01".Length, record.Original!.Bytes.Length);
    }

    [Fact]
    public void A_row_is_a_record_with_its_own_bytes()
    {
        var records = Read("id,title,text,date\r\n7,\"He said \"\"no\"\"\",\"Line one\r\n\r\nLine two, with "
            + "comma\",2019-05-06\r\n8,Plain,Text,\r\n");
        Assert.Equal(["row 2", "row 3"], records.Select(record => record.Place));
        Assert.Equal("8,Plain,Text,", Encoding.UTF8.GetString(records[1].Original!.Bytes.Span));
        var article = Article(records[0]);
        Assert.Equal("He said \"no\"", article.Headline!.Value);
        Assert.Equal("title", article.Headline.Evidence.Path);
        Assert.Equal(["Line one", "Line two, with comma"], article.Blocks.Select(block => block.Text));
        Assert.Equal("7", article.ExternalId!.Value);
        Assert.Equal("2019-05-06", article.Date!.Value.Text);
    }

    [Theory]
    [InlineData("title;text\nOne;A, b", ";")]
    [InlineData("title\ttext\nOne\tA, b", "tab")]
    [InlineData("title|text\nOne|A, b", "bar")]
    [InlineData("sep=;\ntitle;text\nOne;A, b", "said")]
    [InlineData("\uFEFFtitle,text\n\"One\" , \"A, b\"", "spaces")]
    public void What_parts_the_values_is_found(string text, string why)
    {
        var article = Article(Read(text).Single());
        Assert.Equal(("One", "A, b", why), (article.Headline!.Value, article.Blocks.Single().Text, why));
    }

    [Theory]
    [InlineData("Title, text and all the rest were stolen,\nthe police said, from the museum, on Monday.")]
    [InlineData("By our correspondent, London\n\nThe article, he said, was long.")]
    [InlineData("News, Politics, Article\nThe minister, who resigned, left.\n")]
    [InlineData("a,b,c\n1,2,3\n")]
    [InlineData("title\nOnly a heading\n")]
    public void Prose_and_other_tables_are_none(string text) =>
        Assert.False(new CsvContainer().Matches(new Original("a.txt", Encoding.UTF8.GetBytes(text)).Header));

    [Fact]
    public void A_mark_that_is_not_closed_costs_one_row()
    {
        var results = Read("id,title,text\n1,\"never closed,text\n2,b,c\n3,\"d\",\"e\nf\"\n").Select(record => record.Parse!()).ToList();
        Assert.Equal("unclosed-quote", results[0].Problems.Single().Code);
        Assert.Contains("Line 2 ", results[0].Problems.Single().Message, StringComparison.Ordinal);
        Assert.Equal(["b", "d"], results.Skip(1).Select(result => result.Articles.Single().Headline!.Value));
    }

    [Fact]
    public void Marks_that_are_never_closed_are_read()
    {
        var text = "title,text\n" + string.Concat(Enumerable.Repeat("\"\"\"x,y\n", 200_000));
        Assert.NotEmpty(Read(text));
    }

    [Fact]
    public void Rows_with_too_few_or_too_many_values_say_so()
    {
        var articles = Read("id,title,text\n1,a\n2,b,c,d,e\n\n3,x,y\n").Select(Article).ToList();
        Assert.Equal(["ragged-row", "no-text"], articles[0].Problems.Select(problem => problem.Code));
        Assert.Equal(["column 4", "column 5"], articles[1].LeftOut.Select(item => item.Path));
        Assert.Empty(articles[2].Problems);
    }

    [Fact]
    public void Of_two_columns_of_one_name_the_first_is_taken()
    {
        var article = Article(Read("title,title,text\na,b,c\n").Single());
        Assert.Equal("a", article.Headline!.Value);
        Assert.Equal(("title (2)", "b"), (article.LeftOut.Single().Path, article.LeftOut.Single().Text));
    }

    [Fact]
    public void A_formula_is_a_text_like_any_other() =>
        Assert.Equal("=SUM(1+1)", Article(Read("title,text\n\"=SUM(1+1)\",\"@x\"\n").Single()).Headline!.Value);

    [Fact]
    public void A_table_in_UTF_16_is_read()
    {
        byte[] bytes = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("title\ttext\r\nÉté\tTexte\r\n")];
        Assert.True(new CsvContainer().Matches(new Original("a.txt", bytes).Header));
        var text = ArticleContainers.Text(new CsvContainer(), new MemoryStream(bytes), said: null);
        var record = new CsvContainer().Records("news.csv", text.Stream, new ContainerLimits()).Single();
        Assert.Equal("Été", Article(record).Headline!.Value);
    }

    [Fact]
    public void A_row_in_windows_1252_is_read_and_said_so()
    {
        var article = Article(Read([.. "title,text\nCaf"u8, 0xE9, .. ",b\n"u8]).Single());
        Assert.Equal("Café", article.Headline!.Value);
        Assert.Equal("encoding-assumed", article.Problems.Single().Code);
    }

    [Fact]
    public void A_row_beyond_the_limit_is_passed_over()
    {
        var records = Read(Encoding.UTF8.GetBytes("title,text\na," + new string('x', 300_000) + "\nb,c\n"),
            new ContainerLimits { MaxRecordLength = 10_000 });
        Assert.Equal("record-too-large", records[0].Problems.Single().Code);
        Assert.Equal("b", Article(records[1]).Headline!.Value);
    }

    private static ParsedArticle Article(ContainerRecord record) => record.Parse!().Articles.Single();

    private static List<ContainerRecord> Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    private static List<ContainerRecord> Read(byte[] bytes, ContainerLimits? limits = null) =>
        [.. new CsvContainer().Records("news.csv", new MemoryStream(bytes), limits ?? new ContainerLimits())];
}
