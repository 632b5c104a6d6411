using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Markup;

namespace NewsArchive.Formats.Feeds;

/// <summary>JSON Feed 1.0 and 1.1.</summary>
public sealed class JsonFeed : IArticleContainer
{
    private const string VersionAddress = "jsonfeed.org/version/";

    public string Name => "json-feed";

    public int Version => 2;

    /// <summary>A feed says so itself: its member <c>version</c> is an address of jsonfeed.org.</summary>
    public bool Matches(OriginalHeader header) =>
        JsonHeader.Of(header) is { IsArray: false } json && json.Strings.TryGetValue("version", out var version)
        && version.Contains(VersionAddress, StringComparison.OrdinalIgnoreCase);

    public IEnumerable<ContainerRecord> Records(string name, Stream stream, ContainerLimits limits)
    {
        if (!WholeFile.TryRead(stream, limits, out var bytes, out var problem))
            return [new ContainerRecord("feed", null) { Problems = [problem] }];
        return Records(name, bytes, JsonItems.Find(bytes.Span, "items"), limits);
    }

    private IEnumerable<ContainerRecord> Records(string name, ReadOnlyMemory<byte> bytes, JsonItems items, ContainerLimits limits)
    {
        var beside = items.Beside.ToDictionary(member => member.Key, member => bytes.Slice(member.Value.Start, member.Value.Length));
        IReadOnlyList<Problem> problems = items.Fault is { } fault ? [fault] : [];
        for (var i = 0; i < items.Items.Count; i++)
        {
            if (i >= limits.MaxRecords)
            {
                yield return new ContainerRecord($"item {i + 1}", null) { Problems = [WholeFile.TooMany(limits)] };
                yield break;
            }

            var original = new Original(name, bytes.Slice(items.Items[i].Start, items.Items[i].Length));
            var pointer = $"/items/{i}";
            yield return new ContainerRecord($"item {i + 1}", original)
            {
                Format = Name,
                Parse = () => JsonFeedItem.Read(original.Bytes, pointer, beside),
                Problems = problems,
            };
        }

        if (items.Fault is { } end)
            yield return new ContainerRecord("rest of the feed", null) { Problems = [end] };
        else if (items.Items.Count == 0)
            yield return new ContainerRecord("feed", null) { Problems = [new Problem("no-items", "The feed has no items.")] };
    }
}
