using System.Text;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Storage;
using NewsArchive.Formats.Decoding;

namespace NewsArchive.Core.Tests.Importing;

/// <summary>What people say of a file's encoding, and tables whose rows say too little for a guess.</summary>
public sealed class EncodingTests
{
    [Fact]
    public void A_table_is_read_in_one_encoding_and_each_row_says_that_it_was_assumed()
    {
        using var folder = new TestArchive();
        var path = Path.Combine(folder.Inbox, "rows.csv");
        File.WriteAllBytes(path, EncodingNames.Find("windows-1251")!.GetBytes(
            "title,text\nПаром,Паром больше не пойдёт по реке весной\nМост,Новый мост открыли осенью\n"));

        var read = new FileParser(KnownFormats.All, new ImportOptions()).Parse(path).ToList();

        Assert.Equal(["Паром", "Мост"], read.Select(record => record.Result.Articles[0].Headline!.Value));
        Assert.All(read, record => Assert.Contains(record.Result.Articles[0].Problems, problem => problem.Code == "encoding-assumed"));
    }

    [Theory]
    [InlineData("windows-1251", "Паром,Паром больше не пойдёт по реке весной", "Мост,Новый мост открыли осенью")]
    [InlineData("shift_jis", "渡し船,渡し船はもう川を渡らない。町の議会が春に決めた。", "橋,新しい橋が秋に開いた。")]
    [InlineData("utf-16", "渡し船,渡し船はもう川を渡らない。町の議会が春に決めた。", "橋,新しい橋が秋に開いた。")]
    public void What_is_kept_of_a_row_are_the_bytes_of_the_file(string name, string row, string next)
    {
        var encoding = EncodingNames.Find(name)!;
        using var test = new TestArchive();
        File.WriteAllBytes(
            Path.Combine(test.Inbox, "rows.csv"), [.. encoding.Preamble, .. encoding.GetBytes($"title,text\n{row}\n{next}\n")]);
        test.Import();

        var article = test.Archive.Articles.Find(1)!;

        Assert.Equal(row.Split(',')[0], article.Parsed.Headline!.Value);
        Assert.Equal(encoding.WebName, article.Parsed.Encoding);
        Assert.Equal<byte>(encoding.GetBytes(row), test.Archive.Articles.Original(1)!.Value.Bytes);
        Assert.Equal(2, test.Import().Unchanged);
    }

    [Fact]
    public void What_a_person_says_goes_before_any_guess()
    {
        using var folder = new TestArchive();
        var path = Path.Combine(folder.Inbox, "note.txt");
        File.WriteAllBytes(path, Encoding.Latin1.GetBytes("Ferry stops\n\nThe last ferry leaves on Friday, said Zoë ±."));

        var read = new FileParser(KnownFormats.All, new ImportOptions { Encoding = "iso-8859-2" }).Parse(path).Single();

        var article = Assert.Single(read.Result.Articles);
        Assert.Equal("iso-8859-2", article.Encoding);
        Assert.EndsWith("Zoë ą.", article.Blocks[^1].Text, StringComparison.Ordinal);
        Assert.Empty(article.Problems);
    }

    [Fact]
    public void An_encoding_that_nobody_knows_is_an_error()
    {
        var error = Assert.Throws<ArchiveException>(() => KnownFormats.Encoding(new ImportOptions { Encoding = "martian-7" }));

        Assert.Contains("martian-7", error.Message, StringComparison.Ordinal);
    }
}
