using NewsArchive.Formats.Decoding;

namespace NewsArchive.Formats.JsonLines;

/// <summary>Reads the lines of a stream as bytes. No more than one line is held, and no more of it than the limit.</summary>
internal sealed class LineReader(Stream stream, long maxLength)
{
    private readonly StreamWindow window = new(stream);

    /// <summary>The bytes read so far, line ends included.</summary>
    public long Position => window.Position;

    /// <summary>The next line without its end, valid until the next call; <paramref name="isTooLong"/> where it was passed over.</summary>
    public bool TryRead(out ReadOnlyMemory<byte> line, out bool isTooLong)
    {
        var searched = 0;
        isTooLong = false;
        while (true)
        {
            var length = window.Span[searched..].IndexOf((byte)'\n');
            if (length >= 0)
            {
                line = isTooLong ? default : WithoutReturn(window.Memory[..(searched + length)]);
                window.Take(searched + length + 1);
                return true;
            }

            searched = window.Length;
            if (searched > maxLength)
            {
                isTooLong = true;
                window.Take(searched);
                searched = 0;
            }

            if (!window.Fill())
                break;
        }

        line = isTooLong ? default : WithoutReturn(window.Memory);
        var any = window.Length > 0 || isTooLong;
        window.Take(window.Length);
        return any;
    }

    private static ReadOnlyMemory<byte> WithoutReturn(ReadOnlyMemory<byte> line) =>
        line.Length > 0 && line.Span[^1] == '\r' ? line[..^1] : line;
}
