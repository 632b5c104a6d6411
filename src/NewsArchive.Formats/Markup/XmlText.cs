using System.Text;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Decoding;

namespace NewsArchive.Formats.Markup;

/// <summary>An XML document decoded, with the place of every character in its bytes.</summary>
internal sealed class XmlText
{
    private readonly SourceText? source;
    private readonly int[]? offsets;

    private XmlText(string text, SourceText? source, int[]? offsets, IReadOnlyList<Problem> problems)
    {
        Text = text;
        this.source = source;
        this.offsets = offsets;
        Problems = problems;
    }

    public string Text { get; }

    /// <summary>What was doubtful about the encoding.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>The bytes of a run of characters.</summary>
    public ByteRange RangeOf(int start, int end) => offsets is null
        ? source!.RangeOf(start, end - start)
        : ByteRange.FromTo(offsets[start], offsets[end]);

    public static XmlText Decode(ReadOnlyMemory<byte> bytes)
    {
        var choice = XmlEncoding.Choose(bytes.Span);
        var body = bytes.Span[choice.MarkLength..];
        var (text, damaged) = Read(choice.Encoding, body);
        IReadOnlyList<Problem> problems = damaged
            ? [.. choice.Problems,
                new Problem("encoding-damaged", $"Some bytes are not valid {choice.Encoding.WebName}; they are shown as \uFFFD.")]
            : choice.Problems;
        // Only in these does the length of a run not depend on what stands before it.
        var isPlain = choice.Encoding.IsSingleByte || choice.Encoding.CodePage is 65001 or 1200 or 1201 or 12000 or 12001;
        return isPlain && !damaged
            ? new XmlText(text, new SourceText(text, choice.Encoding, choice.MarkLength, bytes.Length), null, problems)
            : new XmlText(text, null, Step(choice.Encoding, body, text.Length, choice.MarkLength), problems);
    }

    private static (string Text, bool Damaged) Read(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        try
        {
            return (strict.GetString(bytes), false);
        }
        catch (DecoderFallbackException)
        {
            return (encoding.GetString(bytes), true);
        }
    }

    /// <summary>Decodes byte by byte to learn where each character begins: encodings with shift states need it.</summary>
    private static int[] Step(Encoding encoding, ReadOnlySpan<byte> bytes, int length, int markLength)
    {
        var starts = new int[length + 1];
        Array.Fill(starts, markLength + bytes.Length);
        var decoder = encoding.GetDecoder();
        Span<char> letters = stackalloc char[16];
        var position = 0;
        var start = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            var count = decoder.GetChars(bytes.Slice(i, 1), letters, flush: false);
            for (var letter = 0; letter < count && position < length; letter++)
                starts[position++] = markLength + start;
            if (count > 0)
                start = i + 1;
        }

        return starts;
    }
}
