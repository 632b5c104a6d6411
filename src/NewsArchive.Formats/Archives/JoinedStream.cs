namespace NewsArchive.Formats.Archives;

/// <summary>Bytes that were read already, and behind them the rest of their stream.</summary>
internal static class JoinedStream
{
    /// <summary>A stream of both, to be read once.</summary>
    public static Stream Of(ReadOnlyMemory<byte> first, Stream rest) => new Sequence(first, rest);

    private sealed class Sequence(ReadOnlyMemory<byte> first, Stream rest) : Stream
    {
        private ReadOnlyMemory<byte> first = first;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(Span<byte> buffer)
        {
            if (first.IsEmpty)
                return rest.Read(buffer);
            var length = Math.Min(buffer.Length, first.Length);
            first.Span[..length].CopyTo(buffer);
            first = first[length..];
            return length;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override void Flush()
        {
            // Nothing is written.
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
