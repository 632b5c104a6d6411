using System.Text;

namespace NewsArchive.Formats.Decoding;

/// <summary>
/// A file in some encoding, read as UTF-8, that can tell of a part of what was read from which bytes of the file it was made. Parts
/// are asked for in their order; what lies before the last of them is forgotten.
/// </summary>
/// <param name="file">The file; whoever opened it closes it.</param>
/// <param name="encoding">Its encoding.</param>
internal sealed class TracedStream(Stream file, Encoding encoding) : Stream
{
    private const int PieceLength = 64 * 1024;

    /// <summary>Where no part of so many bytes was asked for, none will be, and they are not kept.</summary>
    private const int MostHeld = 64 * 1024 * 1024;

    private readonly Decoder decoder = encoding.GetDecoder();
    private readonly Encoder encoder = Encoding.UTF8.GetEncoder();
    private readonly byte[] lineEnd = encoding.GetBytes("\n");
    private readonly byte[] piece = new byte[PieceLength];
    private readonly char[] letters = new char[encoding.GetMaxCharCount(PieceLength)];
    private readonly byte[] letterBytes = new byte[Encoding.UTF8.GetMaxByteCount(encoding.GetMaxCharCount(PieceLength))];
    private readonly HeldBytes given = new();
    private readonly HeldBytes made = new();
    private readonly Queue<BothPlaces> lines = new();

    /// <summary>A place before the next part at which a letter begins in both, and nothing before it is needed to read on.</summary>
    private BothPlaces anchor;
    private long searched; // in the file, for the ends of lines
    private long handedOn; // of what was made
    private bool isAtEnd;
    private bool isLost;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => handedOn;
        set => throw new NotSupportedException();
    }

    /// <summary>The bytes of the file that a part of what was read was made from; null where they cannot be told.</summary>
    public TracedPart? Find(ReadOnlySpan<byte> part)
    {
        var at = part.IsEmpty || isLost ? -1 : made.All.IndexOf(part);
        if (at < 0)
            return null;
        var start = made.Start + at;
        while (lines.TryPeek(out var line) && line.Made <= start)
            anchor = lines.Dequeue();
        if (Walk(anchor, start) is not { } from || Walk(from, start + part.Length) is not { } to)
            return null;
        var bytes = given.From(from.Given)[..(int)(to.Given - from.Given)].ToArray();
        if (!Encoding.UTF8.GetBytes(encoding.GetString(bytes)).AsSpan().SequenceEqual(part))
            return null;
        anchor = to;
        given.Forget(to.Given);
        made.Forget(to.Made);
        return new TracedPart(bytes, encoding, part.Length);
    }

    /// <summary>The place in the file at which a place of what was made lies, going on from one that is known.</summary>
    private BothPlaces? Walk(BothPlaces from, long to)
    {
        var (read, written) = (from.Given, from.Made);
        foreach (var step in new LetterSteps(encoding, given.From(from.Given)))
        {
            if (written >= to)
                break;
            read += step.Given;
            written += step.Made;
        }

        return written == to ? new BothPlaces(read, written) : null;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        while (made.End == handedOn)
        {
            if (isAtEnd)
                return 0;
            ReadPiece();
        }

        var ready = made.From(handedOn);
        var length = Math.Min(ready.Length, buffer.Length);
        ready[..length].CopyTo(buffer);
        handedOn += length;
        return length;
    }

    private void ReadPiece()
    {
        var length = file.Read(piece);
        isAtEnd = length == 0;
        var count = decoder.GetChars(piece.AsSpan(0, length), letters, flush: isAtEnd);
        var written = encoder.GetBytes(letters.AsSpan(0, count), letterBytes, flush: isAtEnd);
        isLost |= made.Length + written > MostHeld;
        if (isLost)
        {
            made.Forget(handedOn);
            made.Add(letterBytes.AsSpan(0, written));
            given.Forget(given.End);
            lines.Clear();
            return;
        }

        given.Add(piece.AsSpan(0, length));
        made.Add(letterBytes.AsSpan(0, written));
        NoteLines(made.End - written);
    }

    /// <summary>Notes where lines begin in both: the ends of lines of the one are those of the other, in the same order.</summary>
    private void NoteLines(long from)
    {
        while (made.From(from).IndexOf((byte)'\n') is >= 0 and var at && NextLineEnd() is { } behind)
        {
            from += at + 1;
            lines.Enqueue(new BothPlaces(behind, from));
        }
    }

    /// <summary>The place behind the next end of a line in the file; null where it has not been read yet.</summary>
    private long? NextLineEnd()
    {
        while (true)
        {
            var rest = given.From(searched);
            var at = rest.IndexOf(lineEnd);
            if (at < 0)
            {
                searched += rest.Length / lineEnd.Length * lineEnd.Length;
                return null;
            }

            // In UTF-16 the bytes of a line end may also be halves of two letters.
            var isWhole = at % lineEnd.Length == 0;
            searched += isWhole ? at + lineEnd.Length : (at / lineEnd.Length + 1) * lineEnd.Length;
            if (isWhole)
                return searched;
        }
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <summary>The same place in the file and in what was made of it.</summary>
    private readonly record struct BothPlaces(long Given, long Made);
}
