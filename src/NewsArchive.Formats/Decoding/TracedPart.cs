using System.Text;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Decoding;

/// <summary>A part of a file as it was given, and where in it lies what was read of it in UTF-8.</summary>
/// <param name="bytes">The part.</param>
/// <param name="encoding">Its encoding.</param>
/// <param name="length">How many bytes it became.</param>
internal sealed class TracedPart(byte[] bytes, Encoding encoding, int length)
{
    private int[]? places;

    public byte[] Bytes => bytes;

    public Encoding Encoding => encoding;

    /// <summary>The place in the file's bytes of a place in what became of them.</summary>
    public ByteRange PlaceOf(ByteRange made)
    {
        places ??= Places();
        return ByteRange.FromTo(places[Math.Min(made.Start, length)], places[Math.Min(made.End, length)]);
    }

    private int[] Places()
    {
        var all = new int[length + 1];
        var (given, made) = (0, 0);
        foreach (var step in new LetterSteps(encoding, bytes))
        {
            all.AsSpan(Math.Min(made, length), Math.Min(step.Made, length - Math.Min(made, length))).Fill(given);
            given += step.Given;
            made += step.Made;
        }

        all[length] = bytes.Length;
        return all;
    }
}

/// <summary>Goes through bytes of an encoding letter by letter.</summary>
internal ref struct LetterSteps(Encoding encoding, ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> bytes = bytes;
    private readonly Decoder decoder = encoding.GetDecoder();
    private readonly char[] letters = new char[16];
    private int at;

    /// <summary>How many bytes a letter has, and how many in UTF-8.</summary>
    public (int Given, int Made) Current { get; private set; }

    public readonly LetterSteps GetEnumerator() => this;

    public bool MoveNext()
    {
        var start = at;
        while (at < bytes.Length)
        {
            var count = decoder.GetChars(bytes.Slice(at, 1), letters, flush: false);
            at++;
            if (count == 0)
                continue;
            Current = (at - start, Encoding.UTF8.GetByteCount(letters.AsSpan(0, count)));
            return true;
        }

        return false;
    }
}
