using System.Text.Json;
using NewsArchive.Formats.Columns;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.JsonLines;

/// <summary>
/// Collects the values of a JSON object with their JSON pointers (RFC 6901). The names of the object itself say what a
/// value is; of an object in it only the member that names it counts: <c>"source": {"id": 3, "name": "The Post"}</c>.
/// </summary>
internal sealed class RecordValues(ColumnMapping mapping, List<Problem> problems)
{
    /// <summary>Members that hold what their object stands for, the most telling first.</summary>
    private static readonly string[] Telling =
    [
        "name", "full", "rendered", "main", "original", "text", "value", "title", "label", "content", "url", "href", "id",
    ];

    /// <summary>Of a tag the name may be that of its kind: <c>{"name": "subject", "value": "Noise"}</c>.</summary>
    private static readonly string[] TellingOfTags = ["value", .. Telling];

    private readonly List<ColumnValue> values = [];
    private int limit;

    public IReadOnlyList<ColumnValue> All => values;

    public bool IsFull => values.Count >= limit;

    /// <summary>Reads the object whose opening brace was read.</summary>
    /// <exception cref="JsonException">The input is not JSON.</exception>
    public void ReadObject(ref Utf8JsonReader reader, int maxValues)
    {
        limit = maxValues;
        var seen = new HashSet<string>();
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var name = JsonToken.Read(ref reader, problems);
            if (!seen.Add(name))
                problems.Add(new Problem("repeated-name",
                    $"The name “{name}” occurs more than once; the first suitable value was used."));
            reader.Read();
            ReadValue(ref reader, Pointer("", name), mapping.Find(name));
        }
    }

    private void ReadValue(ref Utf8JsonReader reader, string path, Column? column)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                ReadMembers(ref reader, path, column);
                break;
            case JsonTokenType.StartArray:
                for (var index = 0; reader.Read() && reader.TokenType is not JsonTokenType.EndArray; index++)
                    ReadValue(ref reader, $"{path}/{index}", column);
                break;
            case JsonTokenType.Null:
                break;
            default:
                Add(path, JsonToken.Read(ref reader, problems), column);
                break;
        }
    }

    private void ReadMembers(ref Utf8JsonReader reader, string path, Column? column)
    {
        var telling = column?.Use is ColumnUse.Tags ? TellingOfTags : Telling;
        var best = telling.Length;
        var bestIndex = -1;
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var name = JsonToken.Read(ref reader, problems);
            reader.Read();
            var rank = column is null || reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.Null
                ? -1
                : Array.IndexOf(telling, name);
            if (rank < 0 || rank >= best)
            {
                ReadValue(ref reader, Pointer(path, name), null);
                continue;
            }

            if (bestIndex >= 0)
                values[bestIndex] = values[bestIndex] with { Column = null };
            var index = values.Count;
            ReadValue(ref reader, Pointer(path, name), column);
            (best, bestIndex) = values.Count > index ? (rank, index) : (best, bestIndex);
        }
    }

    /// <summary>An empty text says nothing and takes no value's place.</summary>
    private void Add(string path, string text, Column? column)
    {
        if (!IsFull && !string.IsNullOrWhiteSpace(text))
            values.Add(new ColumnValue(path, text, column));
    }

    private static string Pointer(string path, string name) => name.AsSpan().ContainsAny('~', '/')
        ? $"{path}/{name.Replace("~", "~0").Replace("/", "~1")}"
        : $"{path}/{name}";
}
