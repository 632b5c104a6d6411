using System.Text;
using System.Text.Unicode;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Decoding;

/// <summary>
/// Bytes to text. A byte-order mark decides, then what a person said, then UTF-16 where the bytes are a text in it, then UTF-8 where
/// they are valid UTF-8; else the encoding is guessed, and the guess is reported with its confidence.
/// </summary>
public static class TextDecoding
{
    /// <summary>Order matters: the mark of UTF-16 little endian begins that of UTF-32 little endian.</summary>
    private static readonly (byte[] Mark, string Name, Encoding Encoding)[] Marks =
    [
        ([0xEF, 0xBB, 0xBF], "UTF-8", new UTF8Encoding(false)),
        ([0xFF, 0xFE, 0x00, 0x00], "UTF-32", new UTF32Encoding(false, false)),
        ([0x00, 0x00, 0xFE, 0xFF], "UTF-32", new UTF32Encoding(true, false)),
        ([0xFF, 0xFE], "UTF-16", new UnicodeEncoding(false, false)),
        ([0xFE, 0xFF], "UTF-16", new UnicodeEncoding(true, false)),
    ];

    /// <summary>The length of the byte-order mark at the beginning, 0 where there is none.</summary>
    public static int MarkLength(ReadOnlySpan<byte> bytes)
    {
        foreach (var (mark, _, _) in Marks)
        {
            if (bytes.StartsWith(mark))
                return mark.Length;
        }

        return 0;
    }

    /// <summary>UTF-16 or UTF-32 where the byte-order mark says so; null where there is none of theirs.</summary>
    internal static Encoding? WideMark(ReadOnlySpan<byte> bytes)
    {
        foreach (var (mark, _, encoding) in Marks)
        {
            if (bytes.StartsWith(mark))
                return encoding is UTF8Encoding ? null : encoding;
        }

        return null;
    }

    /// <summary>Decodes all bytes of an original, in the encoding that a person said where one did.</summary>
    public static DecodedText Decode(Original original)
    {
        ArgumentNullException.ThrowIfNull(original);
        return Decode(original.Bytes.Span, original.Encoding);
    }

    /// <summary>Decodes all bytes. Every doubt is a problem beside the text; nothing is replaced silently.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="said">The encoding that a person said they are in; null where nobody did.</param>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, Encoding? said = null)
    {
        foreach (var (mark, name, encoding) in Marks)
        {
            if (bytes.StartsWith(mark))
                return Marked(bytes, mark.Length, name, encoding);
        }

        if (said is not null)
            return In(said, bytes);
        if (JapaneseMail.Matches(bytes))
            return Read(bytes, 0, JapaneseMail.Encoding, []);
        // Before UTF-8, as a NUL is valid there.
        if (Utf16.Unmarked(bytes) is { } wide)
            return Read(bytes, 0, wide, []);
        return Utf8.IsValid(bytes)
            ? DoubleEncoding.Mend(bytes) ?? Read(bytes, 0, Marks[0].Encoding, [])
            : MixedEncodings.Read(bytes) ?? Guessed(bytes, "The file does not name its encoding and is not valid UTF-8");
    }

    /// <summary>The text in an encoding that is known, and a problem where some bytes are not valid in it.</summary>
    internal static DecodedText In(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        var decoded = Read(bytes, 0, encoding, []);
        return decoded.Source.Text.Contains('\uFFFD', StringComparison.Ordinal)
            ? decoded with { Problems = [Damaged(encoding.WebName)] }
            : decoded;
    }

    /// <summary>The text in the encoding that its letters speak for.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="why">Why the encoding has to be guessed, without a full stop.</param>
    internal static DecodedText Guessed(ReadOnlySpan<byte> bytes, string why)
    {
        var guess = EncodingGuess.Of(bytes);
        return Read(bytes, 0, guess.Encoding, [guess.Problem(why)]);
    }

    private static DecodedText Marked(ReadOnlySpan<byte> bytes, int markLength, string name, Encoding encoding)
    {
        var rest = bytes[markLength..];
        if (name == "UTF-8" && !Utf8.IsValid(rest))
        {
            var guess = EncodingGuess.Of(rest);
            return MixedEncodings.Read(bytes) ?? Read(bytes, markLength, guess.Encoding,
                [guess.Problem("The file's byte-order mark says UTF-8, but its bytes are not valid UTF-8")]);
        }

        if (name == "UTF-8" && DoubleEncoding.Mend(bytes) is { } mended)
            return mended;
        var decoded = Read(bytes, markLength, encoding, []);
        var damaged = name != "UTF-8" && encoding.GetBytes(decoded.Source.Text).AsSpan().SequenceEqual(rest) is false;
        return damaged ? decoded with { Problems = [Damaged(name)] } : decoded;
    }

    private static Problem Damaged(string name) =>
        new("encoding-damaged", $"Some bytes are not valid {name}; they are shown as \uFFFD.");

    private static DecodedText Read(ReadOnlySpan<byte> bytes, int markLength, Encoding encoding, IReadOnlyList<Problem> problems)
    {
        var rest = bytes[markLength..];
        var text = encoding.GetString(rest);
        // Where bytes were lost or stood for several letters, an encoding cannot lead back to them.
        return encoding.GetByteCount(text) == rest.Length
            ? new DecodedText(new SourceText(text, encoding, markLength, bytes.Length), problems)
            : new DecodedText(TracedText.Of(bytes, markLength, encoding), problems);
    }
}

/// <summary>A decoded text with what was doubtful about its decoding.</summary>
public sealed record DecodedText(SourceText Source, IReadOnlyList<Problem> Problems);
