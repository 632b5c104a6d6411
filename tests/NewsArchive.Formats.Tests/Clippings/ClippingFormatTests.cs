using System.Text;
using NewsArchive.Formats.Clippings;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Tests.Clippings;

public sealed class ClippingFormatTests
{
    private static readonly ClippingFormat Format = new();

    [Fact]
    public void What_a_database_refuses_is_kept_in_the_original_alone()
    {
        // A file with such bytes at its beginning is no text at all; behind that they are damage.
        var lines = string.Concat(Enumerable.Repeat("The ferry left Osterby at dawn, the master said on Monday.\n\n", 200));
        var bytes = System.Text.Encoding.UTF8.GetBytes($"Ferry sails for Osterby\n\n{lines}It \0came back, he said.\n");

        var article = Parse(bytes).Articles.Single();

        Assert.Equal("It \uFFFDcame back, he said.", article.Blocks[^1].Text);
        Partition.AssertWhole(article, bytes.Length);
    }

    [Fact]
    public void A_text_too_long_for_an_article_is_rejected_with_a_reason() =>
        Assert.Equal("too-large", Assert.Single(Parse(new byte[ClippingFormat.MaxBytes + 1]).Problems).Code);

    [Fact]
    public void A_file_of_white_space_is_rejected_with_a_reason() =>
        Assert.Equal("empty", Assert.Single(Parse("\uFEFF \n\u00a0\n"u8.ToArray()).Problems).Code);

    [Fact]
    public void Another_kind_of_file_is_rejected_by_its_name()
    {
        var problem = Assert.Single(Parse("%PDF-1.4 …"u8.ToArray()).Problems);
        Assert.Equal("not-text", problem.Code);
        Assert.Contains("a PDF document", problem.Message, StringComparison.Ordinal);
    }

    /// <summary>Texts made to be slow.</summary>
    [Theory]
    [InlineData("© 2018 X\n")]
    [InlineData("Source: a, b and c\n\n")]
    [InlineData("A line\n")]
    [InlineData("Is it?\n\nAgain\n\n")]
    [InlineData("By A B, 3 May 2011 | Reuters\n")]
    [InlineData("((((((((((")]
    [InlineData("- - - – — : ")]
    [InlineData("Title: Source: Date: ")]
    [InlineData("word, ")]
    [InlineData("😀")]
    public void Hostile_repetition_is_read_whole(string piece)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length)));
        var result = Parse(bytes);
        foreach (var article in result.Articles)
            Partition.AssertWhole(article, bytes.Length);
    }

    [Fact]
    public void The_texts_of_a_public_collection_are_accounted_for_byte_by_byte()
    {
        if (Environment.GetEnvironmentVariable("NEWSARCHIVE_DATA") is not { Length: > 0 } data)
            return;
        foreach (var path in Directory.EnumerateFiles(Path.Combine(data, "bulk", "files", "bbc"), "*.txt", SearchOption.AllDirectories))
        {
            var bytes = File.ReadAllBytes(path);
            Partition.AssertWhole(Assert.Single(Parse(bytes).Articles), bytes.Length);
        }
    }

    private static ParseResult Parse(byte[] bytes) => Format.Parse(new Original("clipping.txt", bytes));
}
