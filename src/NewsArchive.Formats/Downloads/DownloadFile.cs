using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Decoding;
using NewsArchive.Formats.Markup;

namespace NewsArchive.Formats.Downloads;

/// <summary>Cuts a download of many articles into records. A download is small; it is held as a whole.</summary>
internal static class DownloadFile
{
    /// <summary>The records that begin at the marks, each up to the next.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="stream">The file.</param>
    /// <param name="limits">How much may be read; a download longer than a record may be is none.</param>
    /// <param name="format">The name of the format.</param>
    /// <param name="marks">Where articles begin, as positions in the text, in order.</param>
    /// <param name="parse">Reads one record's text.</param>
    /// <param name="unit">What a record's place calls it.</param>
    public static IEnumerable<ContainerRecord> Records(
        string name, Stream stream, ContainerLimits limits, string format, Func<string, IEnumerable<int>> marks, Func<DecodedText,
            ParseResult> parse, string unit = "document") =>
        Records(name, stream, limits, () => format, marks, parse, unit);

    /// <summary>The same where only the marks tell what format it is.</summary>
    public static IEnumerable<ContainerRecord> Records(
        string name, Stream stream, ContainerLimits limits, Func<string> format, Func<string, IEnumerable<int>> marks, Func<DecodedText,
            ParseResult> parse, string unit = "document")
    {
        if (WholeFile.ReadUpTo(stream, limits.MaxRecordLength) is not { } bytes)
        {
            yield return RecordProblems.TooLarge($"{unit} 1", limits);
            yield break;
        }

        var starts = Starts(bytes, marks);
        if (starts.Count == 1)
            yield return RecordProblems.Of($"{unit} 1", "no-records",
                "The file looks like a download of articles but contains none.");
        for (var i = 0; i + 1 < starts.Count; i++)
        {
            var place = $"{unit} {i + 1}";
            if (i >= limits.MaxRecords)
            {
                yield return RecordProblems.TooMany(place, limits);
                yield break;
            }

            var record = bytes[starts[i]..starts[i + 1]];
            yield return new ContainerRecord(place, new Original(name, record))
            {
                Format = format(),
                Parse = () =>
                parse(TextDecoding.Decode(record))
            };
        }
    }

    /// <summary>Where records begin in the bytes, and where the last ends. The text of all is let go then.</summary>
    private static List<int> Starts(byte[] bytes, Func<string, IEnumerable<int>> marks)
    {
        var source = TextDecoding.Decode(bytes).Source;
        return [.. marks(source.Text).Select(mark => source.RangeOf(mark, 0).Start), bytes.Length];
    }

    /// <summary>Where a tag stands, capitals aside.</summary>
    public static IEnumerable<int> Tags(string text, string tag)
    {
        for (var at = text.IndexOf(tag, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(tag, at + tag.Length,
            StringComparison.OrdinalIgnoreCase))
            yield return at;
    }

    public static ParseResult TooDeep() =>
        ParseResult.Rejected("nested-too-deep", "Its HTML elements are nested more deeply than those of a download.");
}
