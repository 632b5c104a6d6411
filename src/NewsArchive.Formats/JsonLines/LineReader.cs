namespace NewsArchive.Formats.JsonLines;

/// <summary>Reads the lines of a stream as bytes. No more than one line is held, and no more of it than the limit.</summary>
internal sealed class LineReader(Stream stream, long maxLength)
{
    private const int FirstLength = 64 * 1024;

    private byte[] buffer = new byte[FirstLength];
    private int start;
    private int end;
    private bool atEnd;

    /// <summary>The bytes read so far, line ends included.</summary>
    public long Position { get; private set; }

    /// <summary>The next line without its end, valid until the next call; <paramref name="isTooLong"/> where it was passed over.</summary>
    public bool TryRead(out ReadOnlyMemory<byte> line, out bool isTooLong)
    {
        var searched = 0;
        isTooLong = false;
        while (true)
        {
            var length = buffer.AsSpan(start + searched, end - start - searched).IndexOf((byte)'\n');
            if (length >= 0)
            {
                line = isTooLong ? default : WithoutReturn(buffer.AsMemory(start, searched + length));
                Consume(searched + length + 1);
                return true;
            }

            searched = end - start;
            if (searched > maxLength)
            {
                isTooLong = true;
                Consume(searched);
                searched = 0;
            }

            if (!Fill())
                break;
        }

        line = isTooLong ? default : WithoutReturn(buffer.AsMemory(start, end - start));
        var any = end > start || isTooLong;
        Consume(end - start);
        return any;
    }

    private void Consume(int length)
    {
        start += length;
        Position += length;
    }

    /// <summary>Reads on behind what is held; false at the stream's end.</summary>
    private bool Fill()
    {
        if (atEnd)
            return false;
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            end -= start;
            start = 0;
        }

        if (end == buffer.Length)
            Array.Resize(ref buffer, checked(buffer.Length * 2));
        var read = stream.Read(buffer, end, buffer.Length - end);
        end += read;
        atEnd = read == 0;
        return read > 0;
    }

    private static ReadOnlyMemory<byte> WithoutReturn(ReadOnlyMemory<byte> line) =>
        line.Length > 0 && line.Span[^1] == '\r' ? line[..^1] : line;
}
