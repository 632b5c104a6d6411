namespace NewsArchive.Evaluation.Stories;

/// <summary>Reports of known events.</summary>
internal static class EventCollection
{
    internal sealed record Item(string Id, string Event);

    public static List<Item> Read(string dataFolder, string name) =>
    [
        .. JsonLinesFile.Read(dataFolder, "events", name).Select(line => new Item(
            line.GetProperty("id").GetString()!, line.GetProperty("event").GetString()!)),
    ];
}
