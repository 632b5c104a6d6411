namespace NewsArchive.Formats.Decoding;

/// <summary>Bytes of a stream from some place on.</summary>
internal sealed class HeldBytes
{
    private byte[] buffer = [];
    private int first;

    /// <summary>The place of the first that is held.</summary>
    public long Start { get; private set; }

    public int Length { get; private set; }

    public long End => Start + Length;

    public ReadOnlySpan<byte> All => buffer.AsSpan(first, Length);

    public ReadOnlySpan<byte> From(long place) => All[(int)(Math.Max(place, Start) - Start)..];

    public void Add(ReadOnlySpan<byte> bytes)
    {
        if (first + Length + bytes.Length > buffer.Length)
        {
            // Moved only where what is held is less than what is not, so that moving costs no more than reading did.
            var target = Length + bytes.Length > buffer.Length / 2 ? new byte[2 * (Length + bytes.Length)] : buffer;
            All.CopyTo(target);
            (buffer, first) = (target, 0);
        }

        bytes.CopyTo(buffer.AsSpan(first + Length));
        Length += bytes.Length;
    }

    /// <summary>Lets go of what lies before a place.</summary>
    public void Forget(long before)
    {
        var length = (int)Math.Clamp(before - Start, 0, Length);
        first += length;
        Length -= length;
        Start += length;
    }
}
