using System.Text;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Html;

/// <summary>Recognises a page by how its bytes begin; its name is not asked.</summary>
internal static class HtmlDetection
{
    private static readonly string[] Openings =
    [
        "<!doctype html", "<html", "<head", "<body", "<title", "<meta", "<link", "<script", "<style",
        "<div", "<article", "<section", "<main", "<header", "<table", "<center", "<font", "<h1", "<p>", "<p ", "<br>", "<!--[if",
    ];

    /// <summary>
    /// Whether the bytes open with a doctype or a tag of HTML, after a byte-order
    /// mark, white space, comments and an XML declaration.
    /// </summary>
    public static bool Matches(OriginalHeader header)
    {
        var text = Ascii(header.Bytes.Span);
        var start = 0;
        while (true)
        {
            while (start < text.Length && (char.IsWhiteSpace(text[start]) || text[start] is '\0' or '\uFEFF')) start++;
            var rest = text.AsSpan(start);
            if (IsConditionalComment(rest)) return true;
            var close = rest.StartsWith("<!--", StringComparison.Ordinal) ? "-->" : rest.StartsWith("<?", StringComparison.Ordinal)
                ? "?>"
                : null;
            if (close is null) return OpensAsHtml(rest);
            var end = rest.IndexOf(close, StringComparison.Ordinal);
            if (end < 0) return false;
            start += end + close.Length;
        }
    }

    private static bool IsConditionalComment(ReadOnlySpan<char> rest) => rest.StartsWith("<!--[if", StringComparison.OrdinalIgnoreCase);

    private static bool OpensAsHtml(ReadOnlySpan<char> rest)
    {
        foreach (var opening in Openings)
        {
            if (!rest.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) continue;
            var next = rest.Length > opening.Length ? rest[opening.Length] : '>';
            if (!char.IsLetterOrDigit(next) || opening[^1] is '>' or ' ') return true;
        }

        return false;
    }

    // The tags of detection are ASCII in every encoding a page comes in; the zero bytes of UTF-16 are passed over.
    private static string Ascii(ReadOnlySpan<byte> bytes)
    {
        var wide = bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
        if (bytes is [0xEF, 0xBB, 0xBF, ..]) bytes = bytes[3..];
        if (!wide) return Encoding.Latin1.GetString(bytes);
        var narrow = new StringBuilder(bytes.Length / 2);
        foreach (var value in bytes[2..])
            if (value != 0) narrow.Append((char)value);
        return narrow.ToString();
    }
}
