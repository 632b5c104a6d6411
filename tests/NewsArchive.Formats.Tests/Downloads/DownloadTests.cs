using System.Text;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Registry;

namespace NewsArchive.Formats.Tests.Downloads;

public sealed class DownloadTests
{
    public static TheoryData<string> Texts { get; } = [
        "Nexis/text/source.txt", "Nexis/german-text/source.txt", "Factiva/text/source.txt", "Factiva/article-text/source.txt",
            "NexisUni/text/source.txt",
        "ProQuest/text/source.txt", "NewsBank/old-layout/source.txt", "NewsBank/new-layout/source.txt", "References/ris/source.ris",
            "References/bibtex/source.bib",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_byte_of_a_record_is_accounted_for(string path)
    {
        var original = Read(path);
        foreach (var record in Records(original))
            Partition.AssertWhole(record.Parse!().Articles.Single(), record.Original!.Bytes.Length);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    [InlineData("Nexis/html/source.html")]
    [InlineData("Factiva/html/source.html")]
    [InlineData("Europresse/html/source.html")]
    public void The_records_are_the_file_from_the_first_on(string path)
    {
        var original = Read(path);
        var records = Records(original).SelectMany(record => record.Original!.Bytes.ToArray()).ToArray();
        Assert.Equal(original.Bytes.ToArray()[^records.Length..], records);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    [InlineData("Nexis/html/source.html")]
    [InlineData("Factiva/html/source.html")]
    [InlineData("Europresse/html/source.html")]
    public void A_download_that_is_cut_off_anywhere_breaks_nothing(string path)
    {
        var original = Read(path);
        for (var length = 0; length < original.Bytes.Length; length += 7)
        {
            var cut = original with { Bytes = original.Bytes[..length] };
            foreach (var record in ArticleContainers.Find(cut.Header) is null ? [] : Records(cut))
                record.Parse?.Invoke();
        }
    }

    [Theory]
    [InlineData("The judge heard\n\n1 of 10 documents was missing, she said.")]
    [InlineData("HD televisions sold well.\n\nBY the end of the year\n\nAN old story")]
    [InlineData("PD\tTD\nWC\tx\n")]
    [InlineData("The speech\n\n412 words\n\nHe spoke for an hour.\n\nBody\n\nLength: that was the trouble.")]
    [InlineData("Title: none\nAuthor: nobody\n\nAbstract: it says so.\n\nSubject: letters")]
    public void Prose_is_no_download(string text) =>
        Assert.Null(ArticleContainers.Find(new Original("a.txt", Encoding.UTF8.GetBytes(text)).Header));

    [Theory]
    [InlineData("NexisUni/docx-with-cover/source.docx")]
    [InlineData("NexisUni/rtf/source.rtf")]
    [InlineData("NexisUni/pdf/source.pdf")]
    [InlineData("Factiva/docx-with-tags/source.docx")]
    public void Every_word_of_an_article_in_a_document_is_accounted_for(string path)
    {
        foreach (var record in Records(Read(path)))
            Partition.AssertWhole(record.Parse!().Articles.Single(), record.Original!.Bytes.Length);
    }

    [Fact]
    public void A_report_of_proquest_is_never_taken_for_nexis() =>
        Assert.All(Records(Read("ProQuest/text/source.txt")), record => Assert.Equal("proquest", record.Format));

    private static IEnumerable<ContainerRecord> Records(Original original) =>
        GoldenCase.Records(ArticleContainers.Find(original.Header)!, original);

    private static Original Read(string path) => new(Path.GetFileName(path), File.ReadAllBytes(Path.Combine(Repository.Cases, path)));
}
