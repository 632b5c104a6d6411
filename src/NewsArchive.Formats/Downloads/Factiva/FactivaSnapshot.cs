using System.Text.Json;
using NewsArchive.Formats.Columns;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.JsonLines;

namespace NewsArchive.Formats.Downloads.Factiva;

/// <summary>
/// A snapshot or stream of Factiva Analytics as JSON Lines. The text is in two members, its lead in <c>snippet</c> and the rest in
/// <c>body</c>, in whatever order these come; the days of taking it in and of changing it are no days of publication.
/// </summary>
public sealed class FactivaSnapshot : IArticleContainer
{
    private static readonly string[] Signs = ["an", "snippet", "body", "source_name"];

    /// <summary>In the order in which they make up an article.</summary>
    private static readonly (string Name, Column? Column)[] Uses =
    [
        ("title", new(ColumnUse.Headline, 0)), ("snippet", new(ColumnUse.Text, 0)), ("body", new(ColumnUse.Text, 0)),
        ("byline", new(ColumnUse.Byline, 0)), ("publication_date", new(ColumnUse.Date, 0)),
        ("publication_datetime", new(ColumnUse.Date, 1)), ("source_name", new(ColumnUse.Source, 0)),
        ("language_code", new(ColumnUse.Language, 0)), ("section", new(ColumnUse.Section, 0)), ("an", new(ColumnUse.Id, 0)),
        ("dateline", new(ColumnUse.Dateline, 0)), ("credit", new(ColumnUse.Credit, 0)),
    ];

    public string Name => "factiva-snapshot";

    public int Version => 1;

    public bool IsText => true;

    public bool Matches(OriginalHeader header) =>
        RecordHeader.NamesOfLine(header) is { } names && Array.TrueForAll(Signs, names.Contains);

    public IEnumerable<ContainerRecord> Records(string name, Stream stream, ContainerLimits limits) =>
        new JsonLinesContainer().Records(name, stream, limits).Select(record => record.Original is { } original
            ? record with { Format = Name, Parse = () => Read(original.Bytes) } : record);

    private static ParseResult Read(ReadOnlyMemory<byte> line)
    {
        try
        {
            using var json = JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = JsonRecord.MaxDepth });
            if (json.RootElement.ValueKind is not JsonValueKind.Object)
                return ParseResult.Rejected("not-an-object", "The record is JSON but not an object with named values.");
            return ColumnArticle.Read(Values(json.RootElement), []);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException) // the latter for half a surrogate pair
        {
            return ParseResult.Rejected("malformed-json", $"The record is not valid JSON: {fault.Message}");
        }
    }

    private static List<ColumnValue> Values(JsonElement record)
    {
        var values = new List<ColumnValue>();
        foreach (var (name, column) in Uses)
        {
            if (record.TryGetProperty(name, out var member))
                Add(values, name, member, column);
        }

        foreach (var member in record.EnumerateObject().Where(member => !Array.Exists(Uses, use => use.Name == member.Name)))
            Add(values, member.Name, member.Value, column: null);
        return values;
    }

    private static void Add(List<ColumnValue> values, string name, JsonElement member, Column? column)
    {
        var text = member.ValueKind switch
        {
            JsonValueKind.String => member.GetString()!,
            JsonValueKind.Null => "",
            _ => member.GetRawText(),
        };
        if (column?.Use is ColumnUse.Byline && text.StartsWith("By ", StringComparison.OrdinalIgnoreCase))
            text = text[3..];
        if (!string.IsNullOrWhiteSpace(text))
            values.Add(new ColumnValue($"/{name.Replace("~", "~0").Replace("/", "~1")}", text, column));
    }
}
