using System.Text;
using System.Text.Unicode;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Decoding;

namespace NewsArchive.Formats.Html;

/// <summary>
/// Turns the bytes of a page into characters: byte-order mark, then what a person said, then what the page declares where its bytes do
/// not contradict it, then as any text.
/// </summary>
internal static class HtmlDecoding
{
    /// <summary>As many bytes as are searched for a declaration; the standard says 1,024, saved pages put comments before it.</summary>
    private const int DeclarationLength = 4096;

    /// <summary>So sure must another encoding be before a page's own word is not taken.</summary>
    private const double SureOfOther = .6;

    /// <summary>The characters of the page, and a problem where the encoding had to be assumed or did not fit.</summary>
    public static (string Text, Problem? Problem) Decode(ReadOnlySpan<byte> bytes, Encoding? said = null)
    {
        if (TextDecoding.MarkLength(bytes) > 0 || said is not null) return Undeclared(bytes, said);
        var isUtf8 = Utf8.IsValid(bytes);
        var name = DeclaredName(bytes[..Math.Min(bytes.Length, DeclarationLength)]);
        if (name is not null && Find(name) is { } declared)
        {
            // A declaration of UTF-16 inside bytes that read as ASCII cannot be true; the standard reads UTF-8 then.
            if (declared is UnicodeEncoding or UTF8Encoding)
                return isUtf8 || Utf16.Unmarked(bytes) is not null
                    ? Undeclared(bytes)
                    : Guessed(bytes, $"The page declares {name}, but its bytes are not valid in it");
            return isUtf8 && HasMuchBeyondAscii(bytes)
                ? (Encoding.UTF8.GetString(bytes), new Problem("encoding-contradicted",
                    $"The page declares {name}, but its bytes are UTF-8 throughout; it was read as UTF-8."))
                : Declared(declared, name, bytes);
        }

        return !isUtf8 && name is not null ? Guessed(bytes, $"The page declares an unknown encoding, {name}") : Undeclared(bytes);
    }

    private static (string, Problem?) Undeclared(ReadOnlySpan<byte> bytes, Encoding? said = null)
    {
        var decoded = TextDecoding.Decode(bytes, said);
        return (decoded.Source.Text, decoded.Problems is [var problem, ..] ? problem : null);
    }

    // Programs that save pages turn them into UTF-8 and leave the old declaration. A few bytes may be valid by chance, not many.
    private static bool HasMuchBeyondAscii(ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        foreach (var value in bytes)
            if (value >= 0xC0 && ++count >= 12) return true;
        return false;
    }

    /// <summary>In the encoding that the page declares, unless what comes out are no words and another encoding makes some.</summary>
    private static (string, Problem?) Declared(Encoding encoding, string name, ReadOnlySpan<byte> bytes)
    {
        const double Doubtful = .5;
        var text = encoding.GetString(bytes);
        if (Plausibility.Of(text) < Doubtful && EncodingGuess.Of(bytes) is { Confidence: > SureOfOther } guess
            && guess.Encoding.CodePage != encoding.CodePage)
        {
            return (guess.Encoding.GetString(bytes), guess.Problem($"The page declares {name}, which its bytes contradict"));
        }

        var problem = text.Contains('\uFFFD', StringComparison.Ordinal)
            ? new Problem("encoding-damaged", $"Some bytes are not valid {encoding.WebName}; they are shown as U+FFFD.")
            : null;
        return (text, problem);
    }

    private static (string, Problem?) Guessed(ReadOnlySpan<byte> bytes, string why)
    {
        var decoded = MixedEncodings.Read(bytes) ?? TextDecoding.Guessed(bytes, why);
        return (decoded.Source.Text, decoded.Problems[0]);
    }

    /// <summary>The encoding that the beginning of a page declares; null where it declares none that is known.</summary>
    public static Encoding? DeclaredIn(ReadOnlySpan<byte> beginning) => DeclaredName(beginning) is { } name ? Find(name) : null;

    /// <summary>The first <c>charset=…</c> or XML <c>encoding="…"</c> of the beginning.</summary>
    private static string? DeclaredName(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes);
        if (head.TrimStart().StartsWith("<?xml", StringComparison.Ordinal)
            && head.IndexOf("?>", StringComparison.Ordinal) is > 0 and var end
            && ValueAfter(head[..end], "encoding") is { } encoding) return encoding;
        var from = 0;
        while (true)
        {
            var meta = head.IndexOf("<meta", from, StringComparison.OrdinalIgnoreCase);
            if (meta < 0) return null;
            var close = head.IndexOf('>', meta);
            if (close < 0) close = head.Length;
            if (ValueAfter(head[meta..close], "charset") is { } charset) return charset;
            from = close;
            if (from >= head.Length) return null;
        }
    }

    private static string? ValueAfter(string text, string key)
    {
        var at = text.IndexOf(key, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        at += key.Length;
        while (at < text.Length && (text[at] is '=' or '"' or '\'' || char.IsWhiteSpace(text[at]))) at++;
        var end = at;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '-' or '_' or ':' or '.' or '+')) end++;
        return end > at ? text[at..end] : null;
    }

    /// <summary>The encoding of a label as browsers read it: Latin-1 and ASCII mean windows-1252 there (WHATWG Encoding).</summary>
    private static Encoding? Find(string label)
    {
        var name = label.ToLowerInvariant() switch
        {
            "iso-8859-1" or "iso8859-1" or "latin1" or "latin-1" or "l1" or "us-ascii" or "ascii" or "cp1252" or "iso_8859-1" =>
                "windows-1252",
            "iso-8859-9" or "latin5" => "windows-1254",
            "iso-8859-11" or "tis-620" => "windows-874",
            "gb2312" or "gbk" or "x-gbk" or "gb_2312-80" => "gb18030",
            "utf8" or "unicode-1-1-utf-8" => "utf-8",
            "ks_c_5601-1987" or "euc_kr" or "ksc5601" => "euc-kr",
            "shift-jis" or "sjis" or "x-sjis" => "shift_jis",
            var other => other,
        };
        return EncodingNames.Find(name);
    }
}
