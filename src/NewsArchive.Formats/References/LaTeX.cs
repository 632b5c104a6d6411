using System.Collections.Frozen;
using System.Text;

namespace NewsArchive.Formats.References;

/// <summary>Reads the commands that stand for letters in BibTeX; braces are taken off, other commands too.</summary>
internal static class LaTeX
{
    private static readonly FrozenDictionary<string, string> Letters = new Dictionary<string, string>
    {
        ["ss"] = "ß", ["o"] = "ø", ["O"] = "Ø", ["l"] = "ł", ["L"] = "Ł", ["ae"] = "æ", ["AE"] = "Æ", ["oe"] = "œ", ["OE"] = "Œ",
            ["aa"] = "å", ["AA"] = "Å", ["i"] = "i", ["j"] = "j",
        ["dh"] = "ð", ["th"] = "þ", ["textendash"] = "–", ["textemdash"] = "—", ["textquoteright"] = "’", ["textquoteleft"] = "‘",
            ["ldots"] = "…", ["dots"] = "…", ["texteuro"] = "€", ["pounds"] = "£", ["textasciitilde"] = "~",
    }.ToFrozenDictionary();

    /// <summary>The combining characters of the accents.</summary>
    private static readonly FrozenDictionary<char, char> Accents = new Dictionary<char, char>
    {
        ['"'] = '\u0308', ['\''] = '\u0301', ['`'] = '\u0300', ['^'] = '\u0302', ['~'] = '\u0303', ['='] = '\u0304', ['.'] = '\u0307',
        ['c'] = '\u0327', ['v'] = '\u030C', ['u'] = '\u0306', ['H'] = '\u030B', ['k'] = '\u0328', ['r'] = '\u030A', ['d'] = '\u0323',
    }.ToFrozenDictionary();

    public static string ToText(string source)
    {
        var text = new StringBuilder(source.Length);
        for (var i = 0; i < source.Length;)
        {
            if (source[i] == '\\')
                i = Command(source, i + 1, text);
            else
                i = Letter(source, i, text);
        }

        return text.ToString().Normalize().Trim();
    }

    private static int Letter(string source, int at, StringBuilder text)
    {
        var rest = source.AsSpan(at);
        foreach (var (written, meant) in (ReadOnlySpan<(string, string)>)[("---", "—"), ("--", "–"), ("``", "“"), ("''", "”")])
        {
            if (!rest.StartsWith(written))
                continue;
            text.Append(meant);
            return at + written.Length;
        }

        if (source[at] is not ('{' or '}' or '$'))
            text.Append(source[at] == '~' ? '\u00A0' : source[at]);
        return at + 1;
    }

    private static int Command(string source, int at, StringBuilder text)
    {
        if (at >= source.Length)
            return at;
        var end = at;
        while (end < source.Length && char.IsAsciiLetter(source[end]))
            end++;
        var name = source[at..end];
        if (name.Length > 1 || name.Length == 1 && !Accents.ContainsKey(name[0]))
        {
            text.Append(Letters.GetValueOrDefault(name, ""));
            return end < source.Length && source[end] == ' ' ? end + 1 : end;
        }

        if (!Accents.TryGetValue(source[at], out var accent))
        {
            text.Append(source[at]);
            return at + 1;
        }

        return Accented(source, at + 1, accent, text);
    }

    /// <summary>The letter an accent stands on may be in braces, and may be a command itself: <c>\'{\i}</c>.</summary>
    private static int Accented(string source, int at, char accent, StringBuilder text)
    {
        while (at < source.Length && source[at] is '{' or ' ')
            at++;
        if (at >= source.Length)
            return at;
        var next = source[at] == '\\' ? Command(source, at + 1, text) : Letter(source, at, text);
        text.Append(accent);
        return next;
    }
}
