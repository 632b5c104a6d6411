using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Registry;

namespace NewsArchive.Fuzzing.Files;

/// <summary>Reads a file as an import does: what it is itself, or each of the records in it.</summary>
internal static class FileReading
{
    private static readonly ContainerLimits Limits = new()
    {
        MaxRecordLength = 4 * 1024 * 1024,
        MaxRecords = 2_000,
        MaxUnpackedLength = 32 * 1024 * 1024,
    };

    /// <summary>What there is to parse; nothing where no format reads it.</summary>
    public static IEnumerable<(Original Original, string Format, Func<ParseResult> Parse)> Of(Original input)
    {
        if (ArticleContainers.Find(input.Header) is not { } container)
        {
            if (ArticleFormats.Find(input.Header) is { } format)
                yield return (input, format.Name, () => format.Parse(input));
            yield break;
        }

        var (stream, _) = ArticleContainers.Text(container, new MemoryStream(input.Bytes.ToArray()), said: null);
        foreach (var record in container.Records(input.Name, stream, Limits))
        {
            if (record is { Parse: { } parse, Original: { } own })
                yield return (own, record.Format!, parse);
            else if (record.Original is { } other && ArticleFormats.Find(other.Header) is { } inner)
                yield return (other, inner.Name, () => inner.Parse(other));
            else
                BrokenException.Unless(record.Problems.Count > 0 || record.Original is not null, "A record with nothing and no reason.");
        }
    }
}
