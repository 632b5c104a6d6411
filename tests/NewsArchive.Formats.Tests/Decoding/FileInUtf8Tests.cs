using System.Text;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Csv;
using NewsArchive.Formats.Decoding;
using NewsArchive.Formats.JsonLines;
using NewsArchive.Formats.Originals;
using NewsArchive.Formats.References;
using NewsArchive.Formats.Registry;

namespace NewsArchive.Formats.Tests.Decoding;

/// <summary>The records of a file in another encoding than UTF-8 keep the bytes of the file.</summary>
public sealed class FileInUtf8Tests
{
    private const string Head = "title,text\r\n";
    private const string LineEnd = "\r\n";

    public static TheoryData<string> Encodings =>
        ["windows-1251", "utf-16", "utf-16BE", "utf-32", "shift_jis", "euc-jp", "gb18030"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void The_rows_of_a_table_together_are_the_file(string name)
    {
        var encoding = EncodingNames.Find(name)!;
        var rows = Enumerable.Range(1, 4000).Select(n => $"Паром {n},Паром больше не пойдёт по реке").ToList();
        byte[] before = [.. encoding.Preamble, .. encoding.GetBytes(Head)];
        byte[] file = [.. before, .. encoding.GetBytes(string.Join(LineEnd, rows) + LineEnd)];

        var records = Records(new CsvContainer(), file, encoding);

        Assert.Equal(file, (byte[])[.. before, .. records.SelectMany(record => (byte[])[.. Bytes(record), .. encoding.GetBytes(LineEnd)])]);
        var article = records[^1].Parse!().Articles.Single();
        Assert.Equal("Паром 4000", article.Headline!.Value);
        Assert.Equal(encoding.WebName, article.Encoding);
        var account = OriginalAccount.Of(records[^1].Original!.Bytes, "csv", article);
        Assert.Equal(["Паром 4000", "Паром больше не пойдёт по реке"], account.Parts.Select(part => part.Text));
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_line_of_JSON_keeps_its_bytes_however_long_it_is(string name)
    {
        var encoding = EncodingNames.Find(name)!;
        string[] lines = [
            $$"""{"title":"Паром","text":"{{string.Concat(Enumerable.Repeat("Паром стоит. ", 20_000))}}"}""",
            """{"title":"Мост","text":"Мост открыт."}""",
        ];

        var records = Records(new JsonLinesContainer(), encoding.GetBytes(string.Join('\n', lines)), encoding);

        Assert.Equal(lines, records.Select(record => encoding.GetString(Bytes(record))));
        Assert.Equal(["Паром", "Мост"], records.Select(record => record.Parse!().Articles.Single().Headline!.Value));
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Places_in_a_record_are_places_in_the_bytes_of_the_file(string name)
    {
        const string Text = "TY  - NEWS\r\nTI  - Паром стоит\r\nAB  - Паром больше не пойдёт.\r\nER  - \r\n";
        var encoding = EncodingNames.Find(name)!;

        var record = Records(new RisContainer(), encoding.GetBytes(Text + Text), encoding)[1];
        var article = record.Parse!().Articles.Single();

        Assert.Equal("Паром стоит", encoding.GetString(Bytes(record).AsSpan(
            article.Headline!.Evidence.Place!.Value.Start, article.Headline.Evidence.Place.Value.Length)));
        Assert.Equal(Bytes(record).Length, article.Spans[^1].Place.End);
        Assert.Equal(encoding.GetString(Bytes(record)),
            string.Concat(OriginalAccount.Of(record.Original!.Bytes, "ris", article).Parts.Select(part => part.Text)));
    }

    private static byte[] Bytes(ContainerRecord record) => record.Original!.Bytes.ToArray();

    private static List<ContainerRecord> Records(IArticleContainer container, byte[] file, Encoding said)
    {
        var text = ArticleContainers.Text(container, new MemoryStream(file), said);
        return [.. container.Records("file", text.Stream, new ContainerLimits()).Select(text.AsGiven)];
    }
}
