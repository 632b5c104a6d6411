using System.Text;

namespace NewsArchive.Formats.Decoding;

/// <summary>A text in the making whose every character knows where its bytes are, for bytes that are in no single encoding.</summary>
internal sealed class TracedText(int capacity)
{
    private readonly StringBuilder text = new(capacity);
    private readonly List<int> starts = new(capacity);

    /// <summary>Adds characters that stand for the bytes from a place on.</summary>
    public void Add(ReadOnlySpan<char> characters, int start)
    {
        text.Append(characters);
        for (var i = 0; i < characters.Length; i++)
            starts.Add(start);
    }

    public SourceText ToSource(int byteLength) => new(text.ToString(), [.. starts], byteLength);

    /// <summary>Bytes of one encoding, read byte by byte to see which of them make a character.</summary>
    public static SourceText Of(ReadOnlySpan<byte> bytes, int start, Encoding encoding)
    {
        var traced = new TracedText(bytes.Length);
        var decoder = encoding.GetDecoder();
        Span<char> characters = stackalloc char[16];
        for (var i = start; i < bytes.Length; i++)
        {
            var count = decoder.GetChars(bytes.Slice(i, 1), characters, flush: i + 1 == bytes.Length);
            traced.Add(characters[..count], start);
            if (count > 0)
                start = i + 1;
        }

        return traced.ToSource(bytes.Length);
    }
}
