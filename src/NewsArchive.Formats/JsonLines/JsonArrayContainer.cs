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

    public Telltale Telltale => Telltale.Names;

    public bool IsText => true;

    public bool Matches(OriginalHeader header) => RecordHeader.IsArray(header, mapping);

    public IEnumerable<ContainerRecord> Records(string name, Stream stream, ContainerLimits limits) =>
        ArrayReader.Records(name, stream, limits, Name, bytes => JsonRecord.Read(bytes, mapping));
}
