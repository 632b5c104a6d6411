using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NewsArchive.Formats.Text;

namespace NewsArchive.Formats.Markup;

/// <summary>Takes the HTML of one article apart into its pieces of text, in order.</summary>
internal sealed class HtmlPieces
{
    /// <summary>The parser's time grows with the square of the nesting; no article is so deep.</summary>
    private const int MaxNesting = 300;

    private static readonly string[] Blocks =
    [
        "address", "article", "aside", "blockquote", "body", "br", "center", "dd", "div", "dl", "dt", "footer", "form", "h1", "h2",
        "h3", "h4",
        "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "table", "tbody", "td", "tfoot", "th",
        "thead", "tr", "ul",
    ];

    private static readonly string[] NoText = ["script", "style", "noscript", "template", "head", "title"];

    private readonly List<HtmlPiece> pieces = [];
    private readonly StringBuilder text = new();
    private readonly bool breakParts;
    private readonly bool classParts;
    private string path = "";
    private string classes = "";

    private HtmlPieces(bool breakParts, bool classParts)
    {
        this.breakParts = breakParts;
        this.classParts = classParts;
    }

    /// <summary>The pieces, or null where the elements lie too deep in one another.</summary>
    /// <param name="html">The fragment.</param>
    /// <param name="breakParts">Whether a line break ends a piece.</param>
    /// <param name="classParts">Whether any element with a class is a piece of its own.</param>
    public static List<HtmlPiece>? Read(string html, bool breakParts = false, bool classParts = false)
    {
        if (Nesting(html) > MaxNesting)
            return null;
        var reader = new HtmlPieces(breakParts, classParts);
        var document = new HtmlParser().ParseDocument(html);
        if (document.Body is { } body)
            reader.ReadElement(body, "", "");
        reader.End();
        return reader.pieces;
    }

    private void ReadElement(IElement element, string parent, string outer)
    {
        var counts = new Dictionary<string, int>();
        foreach (var node in element.ChildNodes)
        {
            if (node is IText words)
            {
                Append(words.Data, parent, outer);
                continue;
            }

            if (node is not IElement child || NoText.Contains(child.LocalName))
                continue;
            counts[child.LocalName] = counts.GetValueOrDefault(child.LocalName) + 1;
            var inner = $"{parent}/{child.LocalName}[{counts[child.LocalName]}]";
            if (child.LocalName == "br" && !breakParts)
            {
                text.Append(' ');
                continue;
            }

            var className = child.ClassName is { Length: > 0 } name ? name.ToLowerInvariant() : null;
            var isBlock = Blocks.Contains(child.LocalName) || classParts && className is not null;
            if (isBlock)
                End();
            ReadElement(child, inner, className is null ? outer : $"{outer} {className}");
            if (isBlock)
                End();
        }
    }

    private void Append(string words, string place, string around)
    {
        if (text.Length == 0 || string.IsNullOrWhiteSpace(text.ToString()))
            (path, classes) = (place, around);
        text.Append(words.Replace('\0', '\uFFFD'));
    }

    private void End()
    {
        var words = WhiteSpace.Normalise(text.ToString());
        text.Clear();
        if (words.Length > 0)
            pieces.Add(new HtmlPiece(words, path, classes));
    }

    private static int Nesting(ReadOnlySpan<char> html)
    {
        var open = 0;
        var most = 0;
        while (html.IndexOf('<') is var at and >= 0 && at + 1 < html.Length)
        {
            html = html[(at + 1)..];
            if (html[0] == '/')
                open = Math.Max(0, open - 1);
            else if (char.IsAsciiLetter(html[0]) && !IsVoid(html))
                most = Math.Max(most, ++open);
        }

        return most;
    }

    /// <summary>Elements that are never closed, and those that are often left open.</summary>
    private static bool IsVoid(ReadOnlySpan<char> tag)
    {
        foreach (var name in (ReadOnlySpan<string>)["br", "img", "hr", "meta", "link", "input", "col", "p>", "p ", "li", "td", "tr"])
        {
            if (tag.StartsWith(name, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}

/// <summary>A paragraph of HTML.</summary>
/// <param name="Text">Its words, white space normalised.</param>
/// <param name="Path">Its element's path, such as <c>/div[1]/p[2]</c>; empty outside of any element.</param>
/// <param name="Classes">The classes of its element and those around it, in lower case, with spaces between.</param>
internal sealed record HtmlPiece(string Text, string Path, string Classes);
