using System.IO.Compression;
using System.Text;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Registry;

namespace NewsArchive.Formats.Tests.Documents;

public sealed class HostileDocumentTests
{
    [Fact]
    public void A_document_that_unpacks_without_end_is_refused() =>
        Assert.Contains(Problems(MadeDocument.Docx(
            $"<w:p><w:r><w:t>{new string('a', 40_000_000)}</w:t></w:r></w:p>", CompressionLevel.Optimal)), problem =>
            problem.Code == "archive-bomb");

    [Fact]
    public void Entities_of_a_document_are_not_expanded()
    {
        const string Bomb = "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        Assert.NotEmpty(Problems(Zip(("[Content_Types].xml", "<Types/>"), ("word/document.xml", $"{Bomb}<w>&b;</w>"))));
    }

    [Fact]
    public void Groups_of_rtf_without_end_are_refused() =>
        Assert.Contains(Problems(Encoding.ASCII.GetBytes("{\\rtf1 " + new string('{', 100_000))), problem =>
            problem.Code == "nested-too-deep");

    [Theory]
    [InlineData("{\\rtf1 \\bin999999999 abc}")]
    [InlineData("{\\rtf1 \\u-3913?\\u99999999999?\\'zz text \\")]
    [InlineData("{\\rtf1 }}}}} text after the end")]
    public void Broken_rtf_is_a_result(string rtf) => Assert.NotEmpty(Records(Encoding.ASCII.GetBytes(rtf)));

    [Theory]
    [InlineData("%PDF-1.7\nnothing of a PDF")]
    [InlineData("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 1 0 R>>endobj trailer<</Root 1 0 R>>")]
    public void A_damaged_pdf_is_refused(string pdf) => Assert.NotEmpty(Problems(Encoding.ASCII.GetBytes(pdf)));

    [Fact]
    public void A_book_cannot_lead_out_of_itself()
    {
        var book = Zip(
            ("mimetype", "application/epub+zip"),
            ("META-INF/container.xml", "<container><rootfiles><rootfile full-path=\"a.opf\"/></rootfiles></container>"),
            ("a.opf", "<package><manifest><item id=\"c\" href=\"../../../../etc/passwd\" media-type=\"application/xhtml+xml\"/>"
                + "</manifest><spine><itemref idref=\"c\"/></spine></package>"));
        Assert.Contains(Problems(book), problem => problem.Code == "no-text");
    }

    [Fact]
    public void An_archive_with_a_folder_called_word_stays_an_archive()
    {
        var records = Records(Zip(("word/a.txt", "A headline\n\nSome words of a report that was pasted into a file by somebody.")));
        Assert.Equal("word/a.txt", Assert.Single(records).Place);
    }

    private static IReadOnlyList<Problem> Problems(byte[] bytes) => [.. Records(bytes).SelectMany(record => record.Problems)];

    private static List<ContainerRecord> Records(byte[] bytes)
    {
        var original = new Original("file", bytes);
        return [.. GoldenCase.Records(ArticleContainers.Find(original.Header)!, original)];
    }

    private static byte[] Zip(params (string Name, string Text)[] entries) => MadeDocument.Zip(CompressionLevel.Optimal, entries);
}
