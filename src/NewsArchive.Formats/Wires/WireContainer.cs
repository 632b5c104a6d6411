using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Downloads;

namespace NewsArchive.Formats.Wires;

/// <summary>
/// Messages as teleprinters and satellites carried them: IPTC 7901 and ANPA 1312, whose parts are set off by control characters.
/// Several messages may follow one another in a file. Held as a whole; any stream will do.
/// </summary>
public sealed class WireContainer : IArticleContainer
{
    /// <summary>Start of the heading.</summary>
    private const char Heading = '\x01';

    private const byte Synchronous = 0x16;

    public string Name => "wire";

    public int Version => 1;

    public bool Matches(OriginalHeader header)
    {
        var bytes = header.Bytes.Span.TrimStart(" \r\n"u8).TrimStart(Synchronous);
        return bytes is [(byte)Heading, ..] && bytes.IndexOf((byte)WireMessage.Text) > 0;
    }

    public IEnumerable<ContainerRecord> Records(string name, Stream stream, ContainerLimits limits)
    {
        var format = "iptc7901";
        return DownloadFile.Records(name, stream, limits, () => format, Marks, decoded => WireMessage.Read(decoded), "message");

        IEnumerable<int> Marks(string text)
        {
            format = text.Contains((char)Synchronous) ? "anpa" : format;
            for (var at = text.IndexOf(Heading, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Heading, at + 1))
                yield return at;
        }
    }
}
