using NewsArchive.Formats.Columns;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.JsonLines;

/// <summary>A file that is one JSON object with the article's parts as its values, as scrapers write them.</summary>
public sealed class JsonFormat(ColumnMapping mapping) : IArticleFormat
{
    public JsonFormat()
        : this(ColumnMapping.ByName)
    {
    }

    public string Name => "json";

    public int Version => mapping.VersionOf(3);

    public Telltale Telltale => Telltale.Names;

    public bool Matches(OriginalHeader header) => RecordHeader.IsObject(header, mapping);

    public ParseResult Parse(Original original)
    {
        var bytes = original.Bytes.Span;
        return JsonRecord.Read(bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes, mapping);
    }
}
