using NewsArchive.Formats.Archives;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Documents;

/// <summary>What kind of document a file is.</summary>
internal enum DocumentKind
{
    Pdf,
    Rtf,

    /// <summary>A ZIP archive that may well be a document; its parts tell.</summary>
    Packed,
    Docx,
    Odt,
    Epub,
    Spreadsheet,
    Presentation,
}

/// <summary>Tells the kind of a document by its first bytes and by its parts.</summary>
internal static class DocumentKinds
{
    /// <summary>Parts that documents have and archives of articles have not.</summary>
    private static readonly byte[][] Parts =
        ["[Content_Types].xml"u8.ToArray(), "_rels/.rels"u8.ToArray(), "word/"u8.ToArray(), "xl/"u8.ToArray(), "ppt/"u8.ToArray(),
            "docProps/"u8.ToArray(), "META-INF/"u8.ToArray(), "content.xml"u8.ToArray()];

    private const string OpenDocument = "application/vnd.oasis.opendocument.";

    private const int FirstNameOffset = 30;

    /// <summary>The kind by the first bytes; null where they are none of a document.</summary>
    public static DocumentKind? Of(OriginalHeader header)
    {
        var bytes = header.Bytes.Span;
        if (bytes.StartsWith("{\\rtf"u8))
            return DocumentKind.Rtf;
        // Programs find the mark within the first kilobyte.
        if (bytes[..Math.Min(bytes.Length, 1024)].IndexOf("%PDF-"u8) is >= 0 and var at
            && bytes[..at].IndexOfAnyInRange((byte)'!', (byte)'~') < 0)
            return DocumentKind.Pdf;
        if (!bytes.StartsWith("PK\x03\x04"u8) || bytes.Length < FirstNameOffset)
            return null;
        var first = bytes[FirstNameOffset..];
        return first.StartsWith("mimetype"u8)
            || Array.Exists(Parts, part => header.Bytes.Span[FirstNameOffset..].StartsWith(part)) ? DocumentKind.Packed : null;
    }

    /// <summary>The kind by the parts; <see cref="DocumentKind.Packed"/> where it is an archive after all.</summary>
    public static DocumentKind Of(PackedParts parts)
    {
        if (parts.Has("[Content_Types].xml"))
        {
            if (parts.Names.Any(name => name.StartsWith("xl/", StringComparison.OrdinalIgnoreCase)))
                return DocumentKind.Spreadsheet;
            if (parts.Names.Any(name => name.StartsWith("ppt/", StringComparison.OrdinalIgnoreCase)))
                return DocumentKind.Presentation;
            return parts.Names.Any(name => name.StartsWith("word/", StringComparison.OrdinalIgnoreCase)) ? DocumentKind.Docx
                : DocumentKind.Packed;
        }

        if (parts.Has("META-INF/container.xml"))
            return DocumentKind.Epub;
        return parts.Has("content.xml") ? OfOpenDocument(parts) : DocumentKind.Packed;
    }

    private static DocumentKind OfOpenDocument(PackedParts parts)
    {
        const int LongestType = 200;
        if (!parts.Has("mimetype"))
            return DocumentKind.Packed;
        var type = System.Text.Encoding.ASCII.GetString(parts.Read("mimetype", LongestType)).Trim();
        if (!type.StartsWith(OpenDocument, StringComparison.Ordinal))
            return DocumentKind.Packed;
        return type[OpenDocument.Length..] switch
        {
            var text when text.StartsWith("text", StringComparison.Ordinal) => DocumentKind.Odt,
            var sheet when sheet.StartsWith("spreadsheet", StringComparison.Ordinal) => DocumentKind.Spreadsheet,
            _ => DocumentKind.Presentation,
        };
    }

    /// <summary>Why a document is not read that is no text.</summary>
    public static ArchiveFault Refusal(DocumentKind kind) => kind is DocumentKind.Spreadsheet
        ? new ArchiveFault("spreadsheet", "It is a spreadsheet, not an article. If its rows are articles, save it as CSV and import that.")
        : new ArchiveFault("presentation", "It is a presentation or a drawing, not an article. Save its text as a document.");
}
