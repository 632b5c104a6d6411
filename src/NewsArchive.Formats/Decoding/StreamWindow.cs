namespace NewsArchive.Formats.Decoding;

/// <summary>The part of a stream that is held in memory: bytes that were read and not yet taken.</summary>
internal sealed class StreamWindow(Stream stream)
{
    private const int FirstLength = 64 * 1024;

    private byte[] buffer = new byte[FirstLength];
    private int start;
    private int end;
    private bool atEnd;

    /// <summary>How many bytes were taken so far.</summary>
    public long Position { get; private set; }

    /// <summary>What is held; valid until the next <see cref="Fill"/>.</summary>
    public ReadOnlyMemory<byte> Memory => buffer.AsMemory(start, end - start);

    public ReadOnlySpan<byte> Span => buffer.AsSpan(start, end - start);

    public int Length => end - start;

    /// <summary>Lets the first bytes go; what they were stays readable until the next <see cref="Fill"/>.</summary>
    public void Take(int length)
    {
        start += length;
        Position += length;
    }

    /// <summary>Reads on behind what is held; false at the stream's end.</summary>
    public bool Fill()
    {
        if (atEnd)
            return false;
        if (start > 0)
        {
            Span.CopyTo(buffer);
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
}
