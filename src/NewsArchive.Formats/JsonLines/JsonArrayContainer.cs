using NewsArchive.Formats.Columns;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.JsonLines;

/// <summary>A file that is one JSON array of objects, each a record. Any stream will do; it is not held as a whole.</summary>
public sealed class JsonArrayContainer(ColumnMapping mapping) : IArticleContainer
{
    public JsonArrayContainer()
        : this(ColumnMapping.ByName)
    {
    }

    public string Name => "json-array";

    public int Version => mapping.VersionOf(3);

    public bool Matches(OriginalHeader header) => RecordHeader.IsArray(header, mapping);

    public IEnumerable<ContainerRecord> Records(string name, Stream stream, ContainerLimits limits)
    {
        var items = new ArrayReader(stream, limits.MaxRecordLength);
        for (var number = 1L; items.TryRead(out var item, out var isTooLong); number++)
        {
            var place = $"item {number}";
            if (number > limits.MaxRecords)
            {
                yield return RecordProblems.TooMany(place, limits);
                yield break;
            }

            if (items.Position > limits.MaxUnpackedLength)
            {
                yield return RecordProblems.TooMuch(place, limits);
                yield break;
            }

            yield return isTooLong ? RecordProblems.TooLarge(place, limits) : Record(name, place, item);
        }

        if (!items.IsClosed)
            yield return RecordProblems.Of("end", "malformed-json", "The array does not end with a bracket, or something stands "
                + $"behind it, at byte {items.Position}; what stands before was read.");
    }

    private ContainerRecord Record(string name, string place, byte[] bytes) =>
        new(place, new Original(name, bytes)) { Format = Name, Parse = () => JsonRecord.Read(bytes, mapping) };
}
