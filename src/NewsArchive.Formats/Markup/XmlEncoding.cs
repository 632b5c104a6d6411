using System.Text;
using System.Text.Unicode;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Decoding;

namespace NewsArchive.Formats.Markup;

/// <summary>The encoding an XML document is read in.</summary>
/// <param name="Encoding">It replaces what it cannot read.</param>
/// <param name="MarkLength">The bytes of the byte-order mark.</param>
/// <param name="Problems">What is assumed or doubtful.</param>
internal sealed record XmlEncoding(Encoding Encoding, int MarkLength, IReadOnlyList<Problem> Problems)
{
    /// <summary>An XML declaration stands within so many bytes.</summary>
    private const int DeclarationLength = 512;

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static readonly Encoding Utf8Encoding = new UTF8Encoding(false);

    /// <summary>First bytes of a document without a mark, from appendix F of the XML specification.</summary>
    private static readonly (byte[] Bytes, Encoding Encoding)[] Unmarked =
    [
        ([0x00, 0x00, 0x00, 0x3C], new UTF32Encoding(true, false)),
        ([0x3C, 0x00, 0x00, 0x00], new UTF32Encoding(false, false)),
        ([0x00, 0x3C, 0x00], new UnicodeEncoding(true, false)),
        ([0x3C, 0x00], new UnicodeEncoding(false, false)),
    ];

    /// <summary>
    /// The byte-order mark decides, then the declaration, then UTF-8 where the bytes
    /// are valid UTF-8, then a guess.
    /// </summary>
    public static XmlEncoding Choose(ReadOnlySpan<byte> bytes)
    {
        if (TextDecoding.MarkLength(bytes) is > 0 and var markLength)
            return Marked(bytes, markLength);
        foreach (var (beginning, encoding) in Unmarked)
        {
            if (bytes.StartsWith(beginning))
                return new XmlEncoding(encoding, 0, []);
        }

        var name = DeclaredName(bytes);
        return name is null ? Guess(bytes, "The file does not name its encoding and is not valid UTF-8") : Declared(bytes, name);
    }

    private static XmlEncoding Marked(ReadOnlySpan<byte> bytes, int markLength) => (markLength, bytes[0]) switch
    {
        (3, _) => Utf8.IsValid(bytes[3..])
            ? new XmlEncoding(Utf8Encoding, 3, [])
            : Guessed(bytes[3..], "The file's byte-order mark says UTF-8, but its bytes are not valid UTF-8") with { MarkLength = 3 },
        (4, 0xFF) => new XmlEncoding(new UTF32Encoding(false, false), 4, []),
        (4, _) => new XmlEncoding(new UTF32Encoding(true, false), 4, []),
        (_, 0xFF) => new XmlEncoding(new UnicodeEncoding(false, false), 2, []),
        _ => new XmlEncoding(new UnicodeEncoding(true, false), 2, []),
    };

    private static XmlEncoding Declared(ReadOnlySpan<byte> bytes, string name)
    {
        var encoding = EncodingNames.Find(name);
        if (encoding is null)
            return Guess(bytes, $"The file says its encoding is '{name}', which is unknown, and it is not valid UTF-8");
        // The declaration was read byte by byte, so a wide encoding cannot be meant.
        if (encoding.CodePage is 65001 or 1200 or 1201 or 12000 or 12001)
            return Guess(bytes, $"The file says its encoding is '{name}', but its bytes are not valid UTF-8");
        if (encoding.CodePage == 20127 && !Ascii.IsValid(bytes))
            return Guess(bytes, "The file says its encoding is US-ASCII, but it contains other bytes and is not valid UTF-8");
        // Bytes 80 to 9F are invisible control characters in ISO 8859-1 and quotation marks in windows-1252.
        if (encoding.CodePage == 28591 && bytes.ContainsAnyInRange((byte)0x80, (byte)0x9F) && !Utf8.IsValid(bytes))
            return new XmlEncoding(Windows1252, 0,
                [Assumed($"The file says its encoding is '{name}', but it contains bytes that only windows-1252 defines")]);
        return IsMistaken(encoding, bytes) ? new XmlEncoding(Utf8Encoding, 0, [Mistaken(name)]) : new XmlEncoding(encoding, 0, []);
    }

    private static XmlEncoding Guess(ReadOnlySpan<byte> bytes, string reason) => Utf8.IsValid(bytes)
        ? new XmlEncoding(Utf8Encoding, 0, [])
        : Guessed(bytes, reason);

    private static XmlEncoding Guessed(ReadOnlySpan<byte> bytes, string reason)
    {
        var guess = EncodingGuess.Of(bytes);
        return new XmlEncoding(guess.Encoding, 0, [guess.Problem(reason)]);
    }

    /// <summary>
    /// A text in a single-byte encoding is practically never valid UTF-8 by chance: the declaration was left standing
    /// when a program began to write UTF-8. Agencies do send such files.
    /// </summary>
    private static bool IsMistaken(Encoding encoding, ReadOnlySpan<byte> bytes) =>
        encoding.IsSingleByte && !Ascii.IsValid(bytes) && Utf8.IsValid(bytes);

    private static Problem Assumed(string reason) =>
        new("encoding-assumed", reason + "; it was read as windows-1252. Save it as UTF-8 if letters look wrong.");

    private static Problem Mistaken(string name) =>
        new("encoding-mistaken", $"The file says its encoding is '{name}', but its bytes are valid UTF-8 and were read as UTF-8.");

    private static string? DeclaredName(ReadOnlySpan<byte> bytes)
    {
        var beginning = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, DeclarationLength)]).AsSpan().TrimStart();
        if (!beginning.StartsWith("<?xml") || beginning.IndexOf("?>") is not (> 0 and var end))
            return null;
        beginning = beginning[..end];
        var at = beginning.IndexOf("encoding");
        if (at < 0)
            return null;
        beginning = beginning[(at + "encoding".Length)..].TrimStart();
        if (beginning is not ['=', ..])
            return null;
        beginning = beginning[1..].TrimStart();
        if (beginning is not ['"' or '\'', ..] || beginning[1..].IndexOf(beginning[0]) is not (> 0 and var close))
            return null;
        return beginning.Slice(1, close).Trim().ToString();
    }
}
