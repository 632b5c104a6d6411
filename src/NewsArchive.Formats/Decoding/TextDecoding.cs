using System.Text;
using System.Text.Unicode;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Decoding;

/// <summary>
/// Bytes to text: the byte-order mark decides; without one UTF-8 where the bytes are valid UTF-8;
/// else windows-1252, which is reported as an assumption.
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

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

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

    /// <summary>Decodes all bytes. Every doubt is a problem beside the text; nothing is replaced silently.</summary>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes)
    {
        foreach (var (mark, name, encoding) in Marks)
        {
            if (bytes.StartsWith(mark))
                return Marked(bytes, mark.Length, name, encoding);
        }

        if (Utf8.IsValid(bytes))
            return Read(bytes, 0, Marks[0].Encoding, []);
        return Read(bytes, 0, Windows1252, [new Problem(
            "encoding-assumed",
            "The file does not name its encoding and is not valid UTF-8; it was read as windows-1252. Save it as UTF-8 if letters look "
                + "wrong.")]);
    }

    private static DecodedText Marked(ReadOnlySpan<byte> bytes, int markLength, string name, Encoding encoding)
    {
        var rest = bytes[markLength..];
        if (name == "UTF-8" && !Utf8.IsValid(rest))
        {
            return Read(bytes, markLength, Windows1252, [new Problem(
                "encoding-assumed",
                "The file's byte-order mark says UTF-8, but its bytes are not valid UTF-8; they were read as windows-1252.")]);
        }

        var decoded = Read(bytes, markLength, encoding, []);
        var damaged = name != "UTF-8" && encoding.GetBytes(decoded.Source.Text).AsSpan().SequenceEqual(rest) is false;
        return damaged
            ? decoded with { Problems = [new Problem("encoding-damaged", $"Some bytes are not valid {name}; they are shown as \uFFFD.")] }
            : decoded;
    }

    private static DecodedText Read(ReadOnlySpan<byte> bytes, int markLength, Encoding encoding, IReadOnlyList<Problem> problems) =>
        new(new SourceText(encoding.GetString(bytes[markLength..]), encoding, markLength, bytes.Length), problems);
}

/// <summary>A decoded text with what was doubtful about its decoding.</summary>
public sealed record DecodedText(SourceText Source, IReadOnlyList<Problem> Problems);
