using System.Text.Json;
using NewsArchive.Formats.Columns;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.JsonLines;

namespace NewsArchive.Formats.References;

/// <summary>References as CSL-JSON: an array of items with <c>type</c>, <c>issued</c> and names taken apart.</summary>
public sealed class CslJson : IArticleContainer
{
    private static readonly string[] OwnNames = ["issued", "container-title", "accessed", "citation-key"];

    private static readonly Dictionary<string, ColumnUse> Uses = new()
    {
        ["title"] = ColumnUse.Headline,
        ["container-title"] = ColumnUse.Source,
        ["abstract"] = ColumnUse.Standfirst,
        ["URL"] = ColumnUse.Url,
        ["language"] = ColumnUse.Language,
        ["section"] = ColumnUse.Section,
        ["id"] = ColumnUse.Id,
        ["keyword"] = ColumnUse.Tags,
    };

    public string Name => "csl-json";

    public int Version => 1;

    public bool Matches(OriginalHeader header) =>
        RecordHeader.NamesOfFirst(header) is { } names && names.Contains("type") && names.Exists(name => OwnNames.Contains(name));

    public IEnumerable<ContainerRecord> Records(string name, Stream stream, ContainerLimits limits) =>
        ArrayReader.Records(name, stream, limits, Name, Read);

    private static ParseResult Read(byte[] item)
    {
        try
        {
            using var document = JsonDocument.Parse(item, new JsonDocumentOptions { MaxDepth = JsonRecord.MaxDepth });
            if (document.RootElement.ValueKind is not JsonValueKind.Object)
                return ParseResult.Rejected("not-an-object", "The item is JSON but not an object with named values.");
            var values = new List<ColumnValue>();
            foreach (var member in document.RootElement.EnumerateObject())
                Add(values, member);
            return ColumnArticle.Read(values, [], []);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException) // the latter for half a surrogate pair
        {
            return ParseResult.Rejected("malformed-json", $"The item is not valid JSON: {fault.Message}");
        }
    }

    private static void Add(List<ColumnValue> values, JsonProperty member)
    {
        var path = "/" + Escaped(member.Name);
        if (member.Name == "author" && member.Value.ValueKind is JsonValueKind.Array)
            AddAuthors(values, member.Value, path);
        else if (member.Name == "issued" && DateOf(member.Value) is { } date)
            values.Add(new ColumnValue(path, date, new Column(ColumnUse.Date, 0)));
        else if (Uses.TryGetValue(member.Name, out var use) && member.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number)
            values.Add(new ColumnValue(path, TextOf(member.Value), new Column(use, 0)));
        else
            AddOthers(values, member.Value, path);
    }

    private static void AddAuthors(List<ColumnValue> values, JsonElement authors, string path)
    {
        var names = authors.EnumerateArray().Where(author => author.ValueKind is JsonValueKind.Object).Select(NameOf)
            .Where(name => name.Length > 0).ToList();
        if (names.Count > 0)
            values.Add(new ColumnValue(path, string.Join(", ", names), new Column(ColumnUse.Byline, 0)));
    }

    private static string NameOf(JsonElement author) =>
        Part(author, "literal")
            ?? string.Join(' ', new[] { "given", "dropping-particle", "non-dropping-particle", "family", "suffix" }.Select(part =>
            Part(author, part)).OfType<string>());

    private static string? Part(JsonElement owner, string name) =>
        owner.TryGetProperty(name, out var part) && part.ValueKind is JsonValueKind.String
            && part.GetString() is { Length: > 0 } words ? words : null;

    /// <summary>The first of <c>date-parts</c>, whose numbers may be texts; else the date as it was typed.</summary>
    private static string? DateOf(JsonElement issued)
    {
        if (issued.ValueKind is not JsonValueKind.Object)
            return null;
        if (issued.TryGetProperty("date-parts", out var dates) && dates.ValueKind is JsonValueKind.Array && dates.GetArrayLength() == 1
            && dates[0].ValueKind is JsonValueKind.Array)
        {
            var parts = dates[0].EnumerateArray().Select(TextOf).ToList();
            return parts.Count == 0 ? null
                : ReferenceDate.Of(parts[0], parts.ElementAtOrDefault(1) ?? "", parts.ElementAtOrDefault(2) ?? "");
        }

        return Part(issued, "raw") ?? Part(issued, "literal");
    }

    private static void AddOthers(List<ColumnValue> values, JsonElement value, string path)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in value.EnumerateObject())
                    AddOthers(values, member.Value, $"{path}/{Escaped(member.Name)}");
                break;
            case JsonValueKind.Array:
                var number = 0;
                foreach (var item in value.EnumerateArray())
                    AddOthers(values, item, $"{path}/{number++}");
                break;
            case JsonValueKind.Null:
                break;
            default:
                values.Add(new ColumnValue(path, TextOf(value), null));
                break;
        }
    }

    private static string TextOf(JsonElement value) =>
        value.ValueKind is JsonValueKind.String ? value.GetString() ?? "" : value.GetRawText();

    private static string Escaped(string name) =>
        name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
