using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Markup;

namespace NewsArchive.Formats.NinJs;

/// <summary>Several ninjs items in one JSON array, as the interfaces of agencies give them.</summary>
public sealed class NinJsArray : IArticleContainer
{
    public string Name => "ninjs-array";

    public int Version => 1;

    public bool Matches(OriginalHeader header) => JsonHeader.Of(header) is { IsArray: true } json && NinJsProperties.AreOfAnItem(json);

    public IEnumerable<ContainerRecord> Records(string name, Stream stream, ContainerLimits limits)
    {
        if (!WholeFile.TryRead(stream, limits, out var bytes, out var problem))
            return [new ContainerRecord("array", null) { Problems = [problem] }];
        return Records(name, bytes, JsonItems.Find(bytes.Span, member: null), limits);
    }

    private static IEnumerable<ContainerRecord> Records(string name, ReadOnlyMemory<byte> bytes, JsonItems items, ContainerLimits limits)
    {
        for (var i = 0; i < items.Items.Count; i++)
        {
            if (i >= limits.MaxRecords)
            {
                yield return new ContainerRecord($"item {i + 1}", null) { Problems = [WholeFile.TooMany(limits)] };
                yield break;
            }

            var original = new Original(name, bytes.Slice(items.Items[i].Start, items.Items[i].Length));
            var pointer = $"/{i}";
            yield return new ContainerRecord($"item {i + 1}", original)
            {
                Format = "ninjs",
                Parse = () => NinJsItem.Read(original.Bytes, pointer),
            };
        }

        if (items.Fault is { } end)
            yield return new ContainerRecord("rest of the array", null) { Problems = [end] };
    }
}
