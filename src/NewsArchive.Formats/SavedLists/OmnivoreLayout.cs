using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NewsArchive.Formats.Archives;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.JsonLines;

namespace NewsArchive.Formats.SavedLists;

/// <summary>
/// An archive that Omnivore exported: lists in <c>metadata_….json</c>, the text of each entry in <c>content/SLUG.html</c>. The original of
/// a record is its entry with the text as one more member.
/// </summary>
internal sealed class OmnivoreLayout : IPackedLayout
{
    public bool Matches(IReadOnlyCollection<string> names) => names.Any(IsList)
        && names.Any(name => name.StartsWith("content/", StringComparison.Ordinal));

    public IEnumerable<ContainerRecord> Records(PackedEntries entries, ContainerLimits limits)
    {
        var kind = SavedListKind.OmnivoreWithTexts;
        foreach (var list in entries.Names.Where(IsList).Order(StringComparer.Ordinal))
        {
            using var stream = entries.Open(list);
            var items = new ArrayReader(stream, limits.MaxRecordLength);
            for (var number = 1L; items.TryRead(out var item, out var isTooLong); number++)
            {
                var place = $"{list}/item {number}";
                if (number > limits.MaxRecords)
                {
                    yield return RecordProblems.TooMany(place, limits);
                    yield break;
                }

                yield return isTooLong ? RecordProblems.TooLarge(place, limits) : Record(place, WithText(item, entries, limits), kind);
            }
        }
    }

    private static bool IsList(string name) => name.StartsWith("metadata", StringComparison.Ordinal)
        && name.EndsWith(".json", StringComparison.Ordinal) && !name.Contains('/');

    private static ContainerRecord Record(string place, byte[] entry, SavedListKind kind) =>
        new(place, new Original("entry.json", entry))
        {
            Format = kind.Name,
            Parse = () => SavedEntry.Checked(JsonRecord.Read(entry, kind.Mapping())),
        };

    private static byte[] WithText(byte[] item, PackedEntries entries, ContainerLimits limits)
    {
        try
        {
            if (JsonNode.Parse(item, documentOptions: new JsonDocumentOptions { MaxDepth = JsonRecord.MaxDepth }) is not JsonObject entry
                || entry["slug"] is not JsonValue slug || !slug.TryGetValue<string>(out var name)
                || !entries.Has($"content/{name}.html"))
                return item;
            entry[SavedListKind.ContentName] = Encoding.UTF8.GetString(entries.Read($"content/{name}.html", limits.MaxRecordLength));
            return Encoding.UTF8.GetBytes(entry.ToJsonString());
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or ArgumentException)
        {
            return item; // reading it as a record says what is wrong
        }
    }
}
