using System.Text;

namespace NewsArchive.Core.Citing;

/// <summary>Words in wiki text that mean nothing but themselves. Source: Help:Wikitext and Help:Template of MediaWiki.</summary>
internal static class WikiText
{
    /// <summary>
    /// A value of a template's parameter: a bar would end it, braces and brackets begin templates and links, angle brackets tags,
    /// two apostrophes italics, and three tildes would be signed by whoever saves the page.
    /// </summary>
    public static string Escaped(string value)
    {
        var escaped = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            var letter = value[i];
            var isRepeated = (i > 0 && value[i - 1] == letter) || (i + 1 < value.Length && value[i + 1] == letter);
            escaped.Append(letter switch
            {
                '|' or '[' or ']' or '{' or '}' or '<' or '>' => $"&#{(int)letter};",
                '\'' or '~' or '_' when isRepeated => $"&#{(int)letter};",
                '&' when IsEntity(value, i) => "&amp;",
                '\r' or '\n' or '\t' => " ",
                _ => letter.ToString(),
            });
        }

        return escaped.ToString();
    }

    /// <summary>Whether what begins at a place would be read as one character: <c>&amp;lt;</c>.</summary>
    private static bool IsEntity(string value, int start)
    {
        var end = start + 1;
        while (end < value.Length && (char.IsAsciiLetterOrDigit(value[end]) || value[end] == '#')) end++;
        return end > start + 1 && end < value.Length && value[end] == ';';
    }
}
