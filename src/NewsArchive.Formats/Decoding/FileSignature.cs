using System.Text;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Decoding;

/// <summary>What kind of file stands where plain text might.</summary>
public enum FileKind
{
    Empty,

    /// <summary>A document, archive, image, recording or program.</summary>
    Binary,

    Html,
    Xml,
    Json,

    /// <summary>Text behind lines of front matter between two rules.</summary>
    FrontMatter,

    /// <summary>A mail message or a page kept as one.</summary>
    Mail,
}

/// <summary>What a file is that is not plain text.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Phrase">What a rejection calls it, such as <c>a PDF document</c>.</param>
public sealed record FileSignature(FileKind Kind, string Phrase)
{
    private static readonly FileSignature Page = new(FileKind.Html, "an HTML page");

    private static readonly FileSignature OtherMarkup = new(FileKind.Xml, "XML");

    /// <summary>First bytes of formats that are no text, as their specifications give them.</summary>
    private static readonly (byte[] Bytes, int Offset, string Phrase)[] Binary =
    [
        ("%PDF-"u8.ToArray(), 0, "a PDF document"),
        ("PK\x03\x04"u8.ToArray(), 0, "a ZIP archive"),
        ("PK\x05\x06"u8.ToArray(), 0, "an empty ZIP archive"),
        ([0x1F, 0x8B], 0, "a gzip archive"),
        ("BZh"u8.ToArray(), 0, "a bzip2 archive"),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], 0, "an xz archive"),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], 0, "a 7-Zip archive"),
        ("Rar!\x1A\x07"u8.ToArray(), 0, "a RAR archive"),
        ("ustar"u8.ToArray(), 257, "a tar archive"),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], 0, "a PNG image"),
        ([0xFF, 0xD8, 0xFF], 0, "a JPEG image"),
        ("GIF87a"u8.ToArray(), 0, "a GIF image"),
        ("GIF89a"u8.ToArray(), 0, "a GIF image"),
        ("II*\0"u8.ToArray(), 0, "a TIFF image"),
        ("MM\0*"u8.ToArray(), 0, "a TIFF image"),
        ("WEBP"u8.ToArray(), 8, "a WebP image"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], 0, "a Microsoft Office document in the old binary format"),
        ("SQLite format 3\0"u8.ToArray(), 0, "an SQLite database"),
        ("ID3"u8.ToArray(), 0, "an MP3 recording"),
        ("OggS"u8.ToArray(), 0, "an Ogg recording"),
        ("ftyp"u8.ToArray(), 4, "an MP4 recording"),
        ([0x7F, 0x45, 0x4C, 0x46], 0, "a program"),
        ([0x4D, 0x5A, 0x90, 0x00], 0, "a program"),
        ("{\\rtf"u8.ToArray(), 0, "an RTF document"),
        ("%!PS"u8.ToArray(), 0, "a PostScript document"),
    ];

    /// <summary>Opening tags that say what kind of markup follows.</summary>
    private static readonly (string Opening, FileSignature Signature)[] Markup =
    [
        ("<!doctype html", Page),
        ("<html", Page),
        ("<head", Page),
        ("<body", Page),
        ("<meta", Page),
        ("<title", Page),
        ("<article", Page),
        ("<div", Page),
        ("<p>", Page),
        ("<h1", Page),
        ("<script", Page),
        ("<?xml", OtherMarkup),
        ("<!doctype", OtherMarkup),
        ("<rss", OtherMarkup),
        ("<feed", OtherMarkup),
        ("<rdf:", OtherMarkup),
        ("<nitf", OtherMarkup),
        ("<newsml", OtherMarkup),
        ("<newsitem", OtherMarkup),
        ("<newsmessage", OtherMarkup),
    ];

    /// <summary>What the beginning shows; null where it may be plain text.</summary>
    public static FileSignature? Of(OriginalHeader header)
    {
        var bytes = header.Bytes.Span;
        if (bytes.IsEmpty)
            return new FileSignature(FileKind.Empty, "an empty file");
        foreach (var (signature, offset, phrase) in Binary)
        {
            if (bytes.Length >= offset && bytes[offset..].StartsWith(signature))
                return new FileSignature(FileKind.Binary, phrase);
        }

        var markLength = TextDecoding.MarkLength(bytes);
        var wide = markLength is 2 or 4 || Utf16.Unmarked(bytes) is not null;
        var nul = bytes.IndexOf((byte)0);
        if (nul >= 0 && !wide)
            return new FileSignature(FileKind.Binary, $"binary data with a NUL byte at offset {nul}");
        var text = wide ? TextDecoding.Decode(bytes).Source.Text : Encoding.Latin1.GetString(bytes[markLength..]);
        return OfText(text.AsSpan().TrimStart());
    }

    private static FileSignature? OfText(ReadOnlySpan<char> text)
    {
        foreach (var (opening, signature) in Markup)
        {
            if (text.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
                return signature;
        }

        if (text.StartsWith("<!--"))
            return Page;
        if (IsJson(text))
            return new FileSignature(FileKind.Json, "JSON");
        if (IsFrontMatter(text))
            return new FileSignature(FileKind.FrontMatter, "a text with front matter");
        return IsMail(text) ? new FileSignature(FileKind.Mail, "a mail message or MHTML page") : null;
    }

    /// <summary>An object begins with a name or ends at once; an array here holds objects, arrays or strings.</summary>
    private static bool IsJson(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] is not ('{' or '['))
            return false;
        var inner = text[1..].TrimStart();
        if (inner.IsEmpty)
            return false;
        return text[0] == '{' ? inner[0] is '"' or '}' : inner[0] is '{' or '[' or ']' || IsStringOfArray(inner);
    }

    /// <summary>In an array the closing quotation mark is followed by a comma or a bracket; in a quotation it is not.</summary>
    private static bool IsStringOfArray(ReadOnlySpan<char> inner)
    {
        if (inner[0] != '"')
            return false;
        var close = inner[1..].IndexOf('"');
        return close >= 0 && inner[(close + 2)..].TrimStart() is [',' or ']', ..];
    }

    private static bool IsFrontMatter(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("---\n") && !text.StartsWith("---\r\n"))
            return false;
        var line = FirstLine(text[4..].TrimStart());
        var colon = line.IndexOf(':');
        return colon > 0 && !line[..colon].Contains(' ');
    }

    private static bool IsMail(ReadOnlySpan<char> text)
    {
        var mime = text.IndexOf("MIME-Version:", StringComparison.OrdinalIgnoreCase);
        var blank = text.IndexOf("\n\n");
        return mime >= 0 && (mime == 0 || text[mime - 1] == '\n') && (blank < 0 || mime < blank) && FirstLine(text).Contains(':');
    }

    private static ReadOnlySpan<char> FirstLine(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny('\r', '\n');
        return end < 0 ? text : text[..end];
    }
}
