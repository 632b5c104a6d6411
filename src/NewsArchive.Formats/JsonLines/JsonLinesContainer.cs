using NewsArchive.Formats.Columns;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.JsonLines;

/// <summary>
/// JSON Lines: one object a line, each a record. Its names say what its values are; see <see cref="ColumnMapping"/>.
/// Any stream will do.
/// </summary>
public sealed class JsonLinesContainer(ColumnMapping mapping) : IArticleContainer
{
    public JsonLinesContainer()
        : this(ColumnMapping.ByName)
    {
    }

    public string Name => "json-lines";

    public int Version => mapping.VersionOf(3);

    public Telltale Telltale => Telltale.Layout;

    public bool IsText => true;

    public bool Matches(OriginalHeader header) => RecordHeader.IsLines(header, mapping);

    public IEnumerable<ContainerRecord> Records(string name, Stream stream, ContainerLimits limits)
    {
        var lines = new LineReader(stream, limits.MaxRecordLength);
        var records = 0L;
        for (var number = 1L; lines.TryRead(out var line, out var isTooLong); number++)
        {
            if (number == 1 && line.Span.StartsWith("\uFEFF"u8))
                line = line[3..];
            if (!isTooLong && RecordHeader.IsBlank(line.Span))
                continue;
            var place = $"line {number}";
            if (++records > limits.MaxRecords)
            {
                yield return RecordProblems.TooMany(place, limits);
                yield break;
            }

            if (lines.Position > limits.MaxUnpackedLength)
            {
                yield return RecordProblems.TooMuch(place, limits);
                yield break;
            }

            yield return isTooLong ? RecordProblems.TooLarge(place, limits) : Record(name, place, line.ToArray());
        }
    }

    private ContainerRecord Record(string name, string place, byte[] bytes) =>
        new(place, new Original(name, bytes)) { Format = Name, Parse = () => JsonRecord.Read(bytes, mapping) };
}
