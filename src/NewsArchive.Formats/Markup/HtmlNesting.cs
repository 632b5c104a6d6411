using System.Text;

namespace NewsArchive.Formats.Markup;

/// <summary>Looks at HTML without parsing it: whether it is any, and how deep it may be nested.</summary>
internal static class HtmlNesting
{
    /// <summary>Elements that cannot hold others or whose end tag is commonly left out; they do not deepen the tree.</summary>
    private static readonly HashSet<string> Shallow = new(StringComparer.OrdinalIgnoreCase)
    {
        "br", "img", "hr", "input", "meta", "link", "wbr", "area", "base", "col", "embed", "source", "track", "param",
        "p", "li", "dt", "dd", "tr", "td", "th", "tbody", "thead", "tfoot", "option", "a",
    };

    /// <summary>Tags by which a text is recognised as HTML.</summary>
    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "acronym", "address", "applet", "area", "article", "aside", "audio", "b", "base", "basefont", "bdo", "big",
        "blink", "blockquote", "body", "br", "button", "canvas", "caption", "center", "cite", "code", "col", "colgroup", "dd",
        "del", "details", "dfn", "dir", "div", "dl", "dt", "em", "embed", "fieldset", "figcaption", "figure", "font", "footer",
        "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "i", "iframe", "img",
        "input", "ins", "kbd", "label", "legend", "li", "link", "main", "map", "mark", "marquee", "menu", "meta", "nav",
        "noframes", "noscript", "object", "ol", "optgroup", "option", "p", "param", "picture", "pre", "q", "s", "samp",
        "script", "section", "select", "small", "source", "span", "strike", "strong", "style", "sub", "summary", "sup", "svg",
        "table", "tbody", "td", "textarea", "tfoot", "th", "thead", "time", "title", "tr", "tt", "u", "ul", "var", "video",
    };

    /// <summary>An upper bound of the depth, which is start tags that were not ended yet at their most, and the number of tags.</summary>
    public static (int Depth, int Tags) Of(string html)
    {
        var depth = 0;
        var deepest = 0;
        var tags = 0;
        foreach (var (name, isEnd) in Tags(html))
        {
            tags++;
            if (Shallow.Contains(name))
                continue;
            depth = isEnd ? Math.Max(0, depth - 1) : depth + 1;
            deepest = Math.Max(deepest, depth);
        }

        return (deepest, tags);
    }

    /// <summary>Whether a text that may be either is HTML: it has one of HTML's tags or a character reference.</summary>
    public static bool IsHtml(string text) => Entities.HasReference(text) || Tags(text).Any(tag => Known.Contains(tag.Name));

    /// <summary>The text between the tags.</summary>
    public static string WithoutTags(string html)
    {
        var text = new StringBuilder(html.Length);
        for (var i = 0; i < html.Length;)
        {
            var open = html.IndexOf('<', i);
            if (open < 0 || html.IndexOf('>', open) is not (> 0 and var close))
            {
                text.Append(html, i, html.Length - i);
                break;
            }

            text.Append(html, i, open - i).Append(' ');
            i = close + 1;
        }

        return text.ToString();
    }

    private static IEnumerable<(string Name, bool IsEnd)> Tags(string html)
    {
        for (var at = html.IndexOf('<'); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at + 1))
        {
            var isEnd = html[at + 1] == '/';
            var start = at + (isEnd ? 2 : 1);
            var end = start;
            while (end < html.Length && char.IsAsciiLetterOrDigit(html[end]))
                end++;
            if (end > start && char.IsAsciiLetter(html[start]))
                yield return (html[start..end], isEnd);
        }
    }
}
