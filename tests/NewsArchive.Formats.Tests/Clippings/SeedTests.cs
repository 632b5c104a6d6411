using NewsArchive.Formats.Clippings;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Registry;

namespace NewsArchive.Formats.Tests.Clippings;

/// <summary>The two reports the archive begins with.</summary>
public sealed class SeedTests
{
    [Fact]
    public void The_report_without_headline_has_its_date_place_and_caption()
    {
        var article = Read("000_d1f736b7e8fd7a2d.txt");
        Assert.Equal(Basis.Derived, article.Headline!.Basis);
        Assert.StartsWith("North Korean leader Kim Jong Un wants to hold a second summit", article.Headline.Value,
            StringComparison.Ordinal);
        Assert.InRange(article.Headline.Value.Length, 30, 101);
        Assert.Equal(("2018-09-20", Basis.Stated), (article.Date!.Value.Text, article.Date.Basis));
        Assert.Equal(("TOKYO", Basis.Stated), (article.Dateline!.Value, article.Dateline.Basis));
        Assert.Null(article.Byline);
        Assert.Null(article.Source);
        Assert.Null(article.Credit);
        Assert.Null(article.Standfirst);
        Assert.Equal(12, article.Blocks.Count(block => block.Kind is BlockKind.Paragraph));
        Assert.StartsWith("North Korean leader Kim Jong Un wants", article.Blocks[0].Text, StringComparison.Ordinal);
        Assert.Equal(BlockKind.Caption, article.Blocks[2].Kind);
        Assert.Equal(13, article.Blocks.Count);
    }

    [Fact]
    public void The_report_from_a_page_has_its_source_and_only_its_own_paragraphs()
    {
        var article = Read("003_46425aac421073c2.txt");
        Assert.Equal(("South Korea's leader: Pyongyang seeks second Trump-Kim summit", Basis.Stated),
            (article.Headline!.Value, article.Headline.Basis));
        Assert.StartsWith("Moon Jae-in says North Korea wants", article.Standfirst!.Value, StringComparison.Ordinal);
        Assert.Equal(("Al Jazeera", Basis.Stated), (article.Source!.Value, article.Source.Basis));
        Assert.Equal("Al Jazeera and news agencies", article.Credit!.Value);
        Assert.Null(article.Date);
        Assert.Equal(["US concessions", "Singapore summit"], Texts(article, BlockKind.Subhead));
        Assert.Equal(["North Korea's Kim agrees to 'dismantle' key missile test sites"], Texts(article, BlockKind.RelatedLink));
        var paragraphs = Texts(article, BlockKind.Paragraph).ToList();
        Assert.Equal(17, paragraphs.Count);
        Assert.StartsWith("North Korean leader Kim Jong-un has requested", paragraphs[0], StringComparison.Ordinal);
        Assert.EndsWith("110th year of Korea,\" Moon said.", paragraphs[^1], StringComparison.Ordinal);
        Assert.Equal(12, Texts(article, BlockKind.Promotion).Count());
    }

    private static IEnumerable<string> Texts(ParsedArticle article, BlockKind kind) =>
        article.Blocks.Where(block => block.Kind == kind).Select(block => block.Text);

    private static ParsedArticle Read(string name)
    {
        var original = new Original(name, File.ReadAllBytes(Path.Combine(Repository.Seeds, name)));
        Assert.IsType<ClippingFormat>(ArticleFormats.Find(original.Header));
        var article = Assert.Single(new ClippingFormat().Parse(original).Articles);
        Partition.AssertWhole(article, original.Bytes.Length);
        return article;
    }
}
