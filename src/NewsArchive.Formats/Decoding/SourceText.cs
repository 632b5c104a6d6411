using System.Text;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Decoding;

/// <summary>The text of an original together with the place of every character in its bytes.</summary>
public sealed class SourceText
{
    /// <summary>A byte offset is kept for every so many characters; the rest is counted from there.</summary>
    private const int Stride = 256;

    private readonly Encoding? encoding;
    private readonly int byteLength;
    private readonly int[] offsets;

    /// <param name="text">The decoded text, without a byte-order mark.</param>
    /// <param name="encoding">An encoding that gives back as many bytes for the text as it was read from.</param>
    /// <param name="prefixLength">The bytes of the byte-order mark.</param>
    /// <param name="byteLength">All bytes of the original.</param>
    public SourceText(string text, Encoding encoding, int prefixLength, int byteLength)
    {
        Text = text;
        this.encoding = encoding;
        this.byteLength = byteLength;
        offsets = new int[(text.Length / Stride) + 1];
        offsets[0] = prefixLength;
        for (var i = 1; i < offsets.Length; i++)
            offsets[i] = offsets[i - 1] + CountBytes(WholeCharacter((i - 1) * Stride), WholeCharacter(i * Stride));
    }

    /// <summary>A text that no single encoding gives.</summary>
    /// <param name="text">The text.</param>
    /// <param name="starts">Where the bytes of each of its characters begin, in rising order.</param>
    /// <param name="byteLength">All bytes of the original.</param>
    internal SourceText(string text, int[] starts, int byteLength) => (Text, offsets, this.byteLength) = (text, starts, byteLength);

    public string Text { get; }

    /// <summary>The bytes of a run of characters.</summary>
    public ByteRange RangeOf(int charStart, int charLength) =>
        ByteRange.FromTo(ByteOf(charStart), ByteOf(charStart + charLength));

    /// <summary>The characters of a run of bytes that begins and ends where characters do; a byte-order mark is U+FEFF.</summary>
    public string Read(ReadOnlySpan<byte> original, ByteRange place)
    {
        if (encoding is null)
            return Text[CharacterAt(place.Start)..CharacterAt(place.End)];
        var start = Math.Max(place.Start, offsets[0]);
        var words = encoding.GetString(original[start..Math.Max(start, place.End)]);
        return place.Start < offsets[0] ? "\uFEFF" + words : words;
    }

    /// <summary>The whole original, byte-order mark included.</summary>
    public ByteRange All => new(0, byteLength);

    private int ByteOf(int position)
    {
        if (position >= Text.Length)
            return byteLength;
        if (encoding is null)
            return offsets[position];
        var block = position / Stride;
        return Math.Min(byteLength, offsets[block] + CountBytes(WholeCharacter(block * Stride), WholeCharacter(position)));
    }

    /// <summary>The first character whose bytes begin at a place or behind it.</summary>
    private int CharacterAt(int place)
    {
        int low = 0, high = offsets.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (offsets[middle] < place)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private int CountBytes(int from, int to) => encoding!.GetByteCount(Text.AsSpan(from, to - from));

    /// <summary>The position itself, or the one before it where it would cut a surrogate pair.</summary>
    private int WholeCharacter(int position) =>
        position > 0 && position < Text.Length && char.IsLowSurrogate(Text[position]) && char.IsHighSurrogate(Text[position - 1])
            ? position - 1
            : position;
}
