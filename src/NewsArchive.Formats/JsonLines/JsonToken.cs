using System.Globalization;
using System.Text;
using System.Text.Json;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.JsonLines;

/// <summary>Reads the text of a JSON token, also where its escapes are no text.</summary>
internal static class JsonToken
{
    private static readonly UTF8Encoding Utf8 = new(false);

    /// <summary>A string or name without its escapes; a number, <c>true</c> or <c>false</c> as written.</summary>
    public static string Read(ref Utf8JsonReader reader, List<Problem> problems)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
            return Utf8.GetString(reader.ValueSpan);
        if (!reader.ValueIsEscaped)
            return Utf8.GetString(reader.ValueSpan);
        var raw = reader.ValueSpan;
        return HasSurrogateOrNul(raw) ? Unescape(Utf8.GetString(raw), problems) : reader.GetString()!;
    }

    /// <summary>Half a character or U+0000 may be written as an escape, and only so.</summary>
    private static bool HasSurrogateOrNul(ReadOnlySpan<byte> raw)
    {
        while (raw.IndexOf("\\u"u8) is var at and >= 0)
        {
            var code = raw[(at + 2)..];
            if (code.Length >= 2 && ((code[0] | 0x20) == 'd'
                && code[1] is not ((byte)'0' or (byte)'1' or (byte)'2' or (byte)'3' or (byte)'4' or (byte)'5' or (byte)'6' or (byte)'7')
                || code.StartsWith("0000"u8)))
                return true;
            raw = code;
        }

        return false;
    }

    /// <summary>Resolves the escapes of a valid token. What is no character by itself becomes U+FFFD and is reported.</summary>
    private static string Unescape(string raw, List<Problem> problems)
    {
        var text = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\')
            {
                text.Append(raw[i]);
                continue;
            }

            i++;
            if (raw[i] == 'u')
            {
                text.Append((char)ushort.Parse(raw.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier));
                i += 4;
                continue;
            }

            text.Append(raw[i] switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'b' => '\b', 'f' => '\f', var other => other });
        }

        var replaced = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]) || text[i] == '\0')
            {
                text[i] = '\uFFFD';
                replaced++;
            }
        }

        if (replaced > 0)
            problems.Add(new Problem("no-character", $"The record has {replaced} escapes that are not characters "
                + "(half a surrogate pair, or U+0000); they are shown as \uFFFD."));
        return text.ToString();
    }
}
