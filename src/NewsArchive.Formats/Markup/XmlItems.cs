using System.Xml.Linq;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Markup;

/// <summary>The records of an XML document that holds several items.</summary>
internal static class XmlItems
{
    /// <param name="name">The file's name.</param>
    /// <param name="stream">The file.</param>
    /// <param name="limits">How much may be read.</param>
    /// <param name="format">The name of the items' format.</param>
    /// <param name="find">The items of the document's root.</param>
    /// <param name="read">Reads an item.</param>
    public static IEnumerable<ContainerRecord> Read(
        string name, Stream stream, ContainerLimits limits, string format, Func<XElement, IEnumerable<XElement>> find,
        Func<XElement, ParseResult> read)
    {
        if (!WholeFile.TryRead(stream, limits, out var bytes, out var problem))
            return [new ContainerRecord("document", null) { Problems = [problem] }];
        var xml = SafeXml.Read(bytes);
        return Records(name, bytes, xml, limits, xml.Root is null ? [] : find(xml.Root), format, read);
    }

    /// <inheritdoc cref="Read"/>
    public static IEnumerable<ContainerRecord> Records(
        string name, ReadOnlyMemory<byte> bytes, SafeXml xml, ContainerLimits limits, IEnumerable<XElement> items, string format,
        Func<XElement, ParseResult> read)
    {
        var number = 0;
        foreach (var item in items)
        {
            number++;
            if (number > limits.MaxRecords)
            {
                yield return new ContainerRecord($"item {number}", null) { Problems = [WholeFile.TooMany(limits)] };
                yield break;
            }

            var place = XmlPlace.Of(item);
            var range = xml.Text.RangeOf(place.Start, place.End);
            yield return new ContainerRecord($"item {number}", new Original(name, bytes.Slice(range.Start, range.Length)))
            {
                Format = format,
                Parse = () => read(item),
                Problems = xml.Problems,
            };
        }

        if (xml.Refusal is { } refusal)
            yield return new ContainerRecord("rest of the document", null) { Problems = [refusal] };
        else if (number == 0)
            yield return new ContainerRecord("document",
                null)
            { Problems = [.. xml.Problems, new Problem("no-items", "The document has no items.")] };
    }
}
