using System.Text;
using NewsArchive.Formats.Columns;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Csv;

namespace NewsArchive.Formats.Tests.Columns;

public sealed class ColumnMappingTests
{
    [Fact]
    public void Names_from_outside_are_believed_before_the_known_ones()
    {
        var article = Article("Kop,title,Tag,Body one,Body two\nThis,Not this,2001-05-03,First.,Second.", ("headline", "kop"),
            ("date", "Tag"), ("text", "Body one + Body two"));

        Assert.Equal("This", article.Headline!.Value);
        Assert.Equal("2001-05-03", article.Date!.Value.Text);
        Assert.Equal(["First.", "Second."], article.Blocks.Select(block => block.Text));
        Assert.Equal(["title"], article.LeftOut.Select(item => item.Path));
    }

    [Fact]
    public void A_table_that_has_none_of_the_names_is_read_as_ever() =>
        Assert.Equal("This", Article("title,text\nThis,Words.", ("headline", "kop")).Headline!.Value);

    [Fact]
    public void A_name_can_be_turned_off() =>
        Assert.Null(Article("title,text,author\nThis,Words.,A. Writer", ("none", "author")).Byline);

    [Theory]
    [InlineData("headlne", "Titre", "not a part of an article")]
    [InlineData("3", "Titre", "not a part of an article")]
    [InlineData("headline", "Titre+titre", "two parts")]
    public void What_makes_no_sense_is_said(string part, string names, string expected)
    {
        var reason = ColumnMapping.TryRead([KeyValuePair.Create(part, names)], out var mapping);

        Assert.Contains(expected, reason, StringComparison.Ordinal);
        Assert.Same(ColumnMapping.ByName, mapping);
    }

    [Fact]
    public void Another_mapping_is_another_version_and_the_same_one_the_same()
    {
        var plain = new CsvContainer().Version;
        var one = Container(("headline", "Kop"), ("date", "Tag")).Version;
        var same = Container(("date", "tag"), ("headline", "kop")).Version;
        var other = Container(("headline", "Titre")).Version;

        Assert.Equal(one, same);
        Assert.Equal(3, new[] { plain, one, other }.Distinct().Count());
        Assert.All([plain, one, other], version => Assert.Equal(plain, version % 256));
    }

    private static CsvContainer Container(params (string Part, string Names)[] columns)
    {
        Assert.Null(ColumnMapping.TryRead(columns.Select(column => KeyValuePair.Create(column.Part, column.Names)), out var mapping));
        return new CsvContainer(mapping);
    }

    private static ParsedArticle Article(string table, params (string Part, string Names)[] columns) =>
        Container(columns).Records("a.csv", new MemoryStream(Encoding.UTF8.GetBytes(table)), new ContainerLimits())
            .Single().Parse!().Articles.Single();
}
