using System.IO.Compression;
using System.Text;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Registry;

namespace NewsArchive.Formats.Tests.Documents;

/// <summary>Memory is counted for the whole process, so that nothing else may run beside.</summary>
[CollectionDefinition(nameof(DocumentMemoryTests), DisableParallelization = true)]
[Collection(nameof(DocumentMemoryTests))]
public sealed class DocumentMemoryTests
{
    private const int Articles = 300;
    private const int Paragraphs = 12;

    private const int Words = 80;

    private static readonly string[] Vocabulary = "council ferry osterby harbour board vote bridge river town pier clock budget".Split(' ');

    /// <summary>Two bytes a letter, and something for each paragraph; with the text a second time it would be four.</summary>
    private const double MostOfALetter = 3;

    [Fact]
    public void The_text_of_a_download_in_Word_is_held_once_while_its_articles_are_read()
    {
        var file = new Original("download.docx", Download(out var letters));
        var before = GC.GetTotalMemory(forceFullCollection: true);
        using var records = ArticleContainers.Find(file.Header)!
            .Records(file.Name, new MemoryStream(file.Bytes.ToArray()), new ContainerLimits()).GetEnumerator();

        Assert.True(records.MoveNext());

        var held = GC.GetTotalMemory(forceFullCollection: true) - before;
        Assert.Equal("nexis-uni", records.Current.Format);
        Assert.InRange((double)held / letters, 0, MostOfALetter);
    }

    private static byte[] Download(out int letters)
    {
        var random = new Random(7); // what packs too well is taken for a bomb
        letters = 0;
        var text = new StringBuilder().Append(Line("Job Number: 12")).Append(Line($"Documents ({Articles})"));
        for (var number = 1; number <= Articles; number++)
        {
            text.Append(Line($"Ferry stays, part {number}")).Append(Line("The Osterby Courier")).Append(Line("July 1, 2019 Monday"))
                .Append(Line("Section: NEWS")).Append(Line("Length: 400 words")).Append(Line("Body"));
            for (var i = 0; i < Paragraphs; i++)
            {
                var paragraph = string.Join(' ', Enumerable.Range(0, Words).Select(_ => Vocabulary[random.Next(Vocabulary.Length)]));
                letters += paragraph.Length;
                text.Append(Line(paragraph));
            }

            text.Append(Line("Load-Date: July 2, 2019")).Append(Line("End of Document"));
        }

        return MadeDocument.Docx(text.ToString(), CompressionLevel.Optimal);
    }

    private static string Line(string words) => $"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>";
}
