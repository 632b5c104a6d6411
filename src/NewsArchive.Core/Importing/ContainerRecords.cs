using NewsArchive.Core.Articles;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Core.Importing;

/// <summary>The records of containers, and of the containers in them.</summary>
internal sealed class ContainerRecords(KnownFormats formats, ContainerLimits limits)
{
    /// <summary>All records of a container file, as they are read from its stream.</summary>
    public IEnumerable<FoundRecord> Of(string file, IArticleContainer container, Stream stream) => Of(file, file, container, stream, depth: 1);

    private IEnumerable<FoundRecord> Of(string file, string within, IArticleContainer container, Stream stream, int depth)
    {
        foreach (var record in container.Records(Path.GetFileName(within), stream, limits))
        {
            var place = within == file ? $"{file}{FoundPlace.Separator}{record.Place}" : $"{within}/{record.Place}";
            if (record is not { Parse: null, Original: { } original } || formats.Container(original.Header) is not { } inner)
            {
                yield return new FoundRecord(place, record, record.Format is { } format ? new ReadBy(format, container.Version) : null);
                continue;
            }

            if (depth >= limits.MaxNesting)
            {
                yield return new FoundRecord(place, new ContainerRecord(record.Place, Original: null) { Problems = [TooDeep()] }, ReadBy: null);
                continue;
            }

            using var bytes = new MemoryStream(original.Bytes.ToArray(), writable: false);
            foreach (var nested in Of(file, place, inner, bytes, depth + 1))
            {
                yield return nested;
            }
        }
    }

    private Problem TooDeep() => new(
        "nested-too-deep", $"It is a container within containers, deeper than {limits.MaxNesting}. Unpack the outer ones and import what is in them.");
}
