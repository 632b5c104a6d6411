namespace NewsArchive.Formats.Archives;

/// <summary>A stream that is read from its beginning to its end and can do nothing else.</summary>
internal abstract class ReadOnceStream : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public abstract override int Read(Span<byte> buffer);

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
        // Nothing is written.
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

/// <summary>Passes reading on and tells how many bytes were read, and which were the last.</summary>
/// <param name="inner">The stream.</param>
/// <param name="read">Told of each run of bytes that is read.</param>
/// <param name="ownsInner">Whether the stream is closed with this one.</param>
internal sealed class CountedStream(Stream inner, Action<int>? read = null, bool ownsInner = false) : ReadOnceStream
{
    /// <summary>The bytes read so far.</summary>
    public long Count { get; private set; }

    /// <summary>The last four bytes read, as a number in little-endian order.</summary>
    public uint LastFour { get; private set; }

    public override long Position
    {
        get => Count;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        var length = inner.Read(buffer);
        Count += length;
        for (var i = Math.Max(0, length - 4); i < length; i++)
            LastFour = LastFour >> 8 | (uint)buffer[i] << 24;
        read?.Invoke(length);
        return length;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && ownsInner)
            inner.Dispose();
        base.Dispose(disposing);
    }
}

/// <summary>Bytes that were read already, and behind them the rest of their stream.</summary>
internal sealed class JoinedStream(ReadOnlyMemory<byte> first, Stream rest) : ReadOnceStream
{
    private ReadOnlyMemory<byte> first = first;

    public override int Read(Span<byte> buffer)
    {
        if (first.IsEmpty)
            return rest.Read(buffer);
        var length = Math.Min(buffer.Length, first.Length);
        first.Span[..length].CopyTo(buffer);
        first = first[length..];
        return length;
    }
}
