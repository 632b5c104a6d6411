using System.Globalization;
using System.Text;
using System.Xml;
using AngleSharp.Html;

namespace NewsArchive.Formats.Markup;

/// <summary>Character and entity references of XML and HTML. Entities that a document defines itself are never expanded.</summary>
internal static class Entities
{
    /// <summary>The longest name of HTML's table has 31 letters.</summary>
    private const int LongestName = 33;

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The text with its references resolved; what is no reference stays as written, and what XML forbids is \uFFFD.</summary>
    public static string Decode(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAny('&', '\r') < 0 && !HasForbidden(text))
            return text.ToString();
        var decoded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '&' && Read(text[i..]) is ({ } value, var length))
            {
                decoded.Append(value);
                i += length - 1;
            }
            else if (text[i] == '\r')
            {
                // As XML has it: one line end, however written.
                if (i + 1 == text.Length || text[i + 1] != '\n')
                    decoded.Append('\n');
            }
            else
            {
                decoded.Append(IsForbidden(text[i]) ? '\uFFFD' : text[i]);
            }
        }

        return decoded.ToString();
    }

    /// <summary>Whether a text has a reference with its semicolon, such as <c>&amp;eacute;</c> or <c>&amp;#8217;</c>.</summary>
    public static bool HasReference(ReadOnlySpan<char> text)
    {
        for (var i = text.IndexOf('&'); i >= 0;)
        {
            if (Read(text[i..]).Value is not null)
                return true;
            var next = text[(i + 1)..].IndexOf('&');
            i = next < 0 ? -1 : i + 1 + next;
        }

        return false;
    }

    private static (string? Value, int Length) Read(ReadOnlySpan<char> text)
    {
        var end = text[..Math.Min(text.Length, LongestName)].IndexOf(';');
        if (end < 2)
            return (null, 0);
        var name = text[1..end];
        if (name[0] == '#')
            return (Number(name[1..]), end + 1);
        foreach (var letter in name)
        {
            if (!char.IsAsciiLetterOrDigit(letter))
                return (null, 0);
        }

        var value = name is "apos" ? "'" : HtmlEntityProvider.Resolver.GetSymbol(name.ToString() + ";");
        return (value, end + 1);
    }

    private static string? Number(ReadOnlySpan<char> digits)
    {
        var isHex = digits is ['x' or 'X', ..];
        var style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        if (!int.TryParse(isHex ? digits[1..] : digits, style, CultureInfo.InvariantCulture, out var code))
            return null;
        // HTML reads the invisible control characters 80 to 9F as the windows-1252 letters that are always meant.
        if (code is >= 0x80 and <= 0x9F)
            return Windows1252.GetString([(byte)code]);
        if (code is <= 0 or > 0x10FFFF or >= 0xD800 and <= 0xDFFF || (code < 0x10000 && !XmlConvert.IsXmlChar((char)code)))
            return "\uFFFD";
        return char.ConvertFromUtf32(code);
    }

    private static bool HasForbidden(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (IsForbidden(letter))
                return true;
        }

        return false;
    }

    private static bool IsForbidden(char letter) => !XmlConvert.IsXmlChar(letter) && !char.IsSurrogate(letter);
}
