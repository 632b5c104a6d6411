using NewsArchive.Formats.Archives;
using NewsArchive.Formats.Columns;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Decoding;

namespace NewsArchive.Formats.Csv;

/// <summary>
/// A table with a row of column names, each further row a record with its own bytes. Any stream in UTF-8 will do.
/// </summary>
public sealed class CsvContainer(ColumnMapping mapping) : IArticleContainer
{
    /// <summary>What databases and their tools write where there is no value.</summary>
    private static readonly string[] NoValue = ["NULL", "\\N", "NaN", "nan"];

    public CsvContainer()
        : this(ColumnMapping.ByName)
    {
    }

    public string Name => "csv";

    public int Version => mapping.VersionOf(4);

    public Telltale Telltale => Telltale.Names;

    public bool IsText => true;

    public bool Matches(OriginalHeader header) => FileSignature.Of(header) is null && CsvHead.Find(header, mapping) is not null;

    public IEnumerable<ContainerRecord> Records(string name, Stream stream, ContainerLimits limits)
    {
        var first = new byte[Original.HeaderLength];
        var length = stream.ReadAtLeast(first, first.Length, throwOnEndOfStream: false);
        var header = new OriginalHeader(name, first.AsMemory(0, length));
        if (CsvHead.Find(header, mapping) is not { } head)
        {
            yield return RecordProblems.Of("row 1", "no-columns", "The first row names no column that holds a headline or text.");
            yield break;
        }

        var rows = new CsvRowReader(new JoinedStream(first.AsMemory(0, length), stream), head.Delimiter, limits.MaxRecordLength);
        var records = 0L;
        var headIsRead = false;
        for (var number = 1L; rows.TryRead(out var row); number++)
        {
            if (row.Fault is CsvFault.None && row.Bytes.IsEmpty)
                continue;
            if (!headIsRead)
            {
                headIsRead = !CsvHead.IsSeparatorLine(TextDecoding.Decode(row.Bytes.Span).Source.Text);
                continue;
            }

            var place = $"row {number}";
            if (++records > limits.MaxRecords)
            {
                yield return RecordProblems.TooMany(place, limits);
                yield break;
            }

            if (rows.Position > limits.MaxUnpackedLength)
            {
                yield return RecordProblems.TooMuch(place, limits);
                yield break;
            }

            yield return row.Fault is CsvFault.TooLong ? RecordProblems.TooLarge(place, limits) : Record(name, place, row, head);
        }
    }

    private ContainerRecord Record(string name, string place, CsvRow row, CsvHead head)
    {
        var bytes = row.Bytes.ToArray();
        var line = row.Line;
        return new ContainerRecord(place, new Original(name, bytes))
        {
            Format = Name,
            Parse = row.Fault is CsvFault.UnclosedQuote
                ? () => ParseResult.Rejected("unclosed-quote", $"Line {line} opens a quotation mark that is never closed, or is "
                    + "closed inside another value. Double any quotation marks within a value.")
                : () => Read(bytes, head),
        };
    }

    private static ParseResult Read(byte[] bytes, CsvHead head)
    {
        var decoded = TextDecoding.Decode(bytes);
        var problems = new List<Problem>(decoded.Problems);
        var fields = CsvFields.Split(decoded.Source.Text, head.Delimiter);
        if (fields.Count != head.Names.Count)
            problems.Add(new Problem("ragged-row", $"The row has {fields.Count} values, but the table has {head.Names.Count} columns."));
        var values = new List<ColumnValue>();
        for (var i = 0; i < fields.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(fields[i]))
                continue;
            var column = i < head.Columns.Count && !NoValue.Contains(fields[i]) ? head.Columns[i] : null;
            values.Add(new ColumnValue(i < head.Names.Count ? head.Names[i]
                : $"column {i + 1}", fields[i].Replace('\0', '\uFFFD'), column));
        }

        return ColumnArticle.Read(values, problems);
    }
}
