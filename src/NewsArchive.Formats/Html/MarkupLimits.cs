using System.Text;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Html;

/// <summary>
/// Bounds what a page can cost before it is parsed: tags nested deeper than a browser would nest them are taken out of
/// the markup (their text stays), and reading ends after very many tags. One linear scan.
/// </summary>
internal static class MarkupLimits
{
    /// <summary>Half as deep as Chromium and WebKit nest elements, four times as deep as pages of news do.</summary>
    public const int Depth = 256;

    /// <summary>Beyond this many tags the rest is not read.</summary>
    public const int Tags = 400_000;

    /// <summary>Formatting elements left open are repeated by the parser in every later paragraph, so few may be.</summary>
    public const int OpenFormatting = 24;

    private static readonly HashSet<string> Void = new(StringComparer.OrdinalIgnoreCase)
        { "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "keygen", "frame",
            "basefont", "bgsound" };

    // Their end tags may be left out, and the next of the kind closes them: they do not nest by themselves.
    private static readonly HashSet<string> EndImplied = new(StringComparer.OrdinalIgnoreCase)
        { "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "colgroup", "caption", "html", "head", "body",
            "a" };

    private static readonly HashSet<string> Formatting = new(StringComparer.OrdinalIgnoreCase)
        { "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u" };

    private static readonly HashSet<string> RawText = new(StringComparer.OrdinalIgnoreCase)
        { "script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes" };

    /// <summary>The markup with the excess taken out, and what was done, or null where nothing was.</summary>
    public static (string Markup, Problem? Problem) Apply(string markup)
    {
        var scan = new Scan(markup);
        return scan.Run();
    }

    private sealed class Scan(string markup)
    {
        private readonly Stack<string> open = new();
        private readonly Dictionary<string, int> counts = new(StringComparer.OrdinalIgnoreCase);
        private readonly Dictionary<string, int> formatting = new(StringComparer.OrdinalIgnoreCase);
        private int openFormatting;
        private bool nestedTooDeep;
        private StringBuilder? kept;
        private int copied;

        public (string, Problem?) Run()
        {
            int at = 0, tags = 0;
            while ((at = markup.IndexOf('<', at)) >= 0 && at + 1 < markup.Length)
            {
                if (markup.AsSpan(at).StartsWith("<!--", StringComparison.Ordinal))
                {
                    at = After("-->", at + 4);
                    continue;
                }

                var closing = markup[at + 1] == '/';
                var name = NameAt(closing ? at + 2 : at + 1);
                if (name.Length == 0)
                {
                    at++;
                    continue;
                }

                if (++tags > Tags) return (Finish(at),
                    new Problem("page-cut", $"The page has more than {Tags} tags; the rest was not read."));
                var end = EndOfTag(at + 1);
                if (closing) Close(name);
                else if (!IsClosedAtOnce(end) && !Open(name)) Remove(at, end);
                at = !closing && RawText.Contains(name) ? EndOfRawText(name, end) : end;
            }

            var problem = nestedTooDeep
                ? new Problem("nesting-cut", $"Elements nested deeper than {Depth} were read as if they were not nested.")
                : null;
            return (Finish(markup.Length), problem);
        }

        // "/>" closes an element of a drawing or a formula; in HTML proper it means nothing.
        private bool IsClosedAtOnce(int end) =>
            markup[end - 2] == '/' && (counts.GetValueOrDefault("svg") > 0 || counts.GetValueOrDefault("math") > 0);

        private bool Open(string name)
        {
            if (Void.Contains(name)) return true;
            if (Formatting.Contains(name))
            {
                if (openFormatting >= OpenFormatting) return false;
                openFormatting++;
                formatting[name] = formatting.GetValueOrDefault(name) + 1;
            }

            if (EndImplied.Contains(name)) return true;
            if (open.Count >= Depth)
            {
                nestedTooDeep = true;
                return false;
            }

            open.Push(name);
            counts[name] = counts.GetValueOrDefault(name) + 1;
            return true;
        }

        private void Close(string name)
        {
            if (formatting.GetValueOrDefault(name) > 0)
            {
                formatting[name]--;
                openFormatting--;
            }

            if (counts.GetValueOrDefault(name) == 0) return;
            while (open.TryPop(out var popped))
            {
                counts[popped]--;
                if (string.Equals(popped, name, StringComparison.OrdinalIgnoreCase)) return;
            }
        }

        private void Remove(int from, int to)
        {
            kept ??= new StringBuilder(markup.Length);
            kept.Append(markup, copied, from - copied).Append(' ');
            copied = to;
        }

        private string Finish(int end) => kept is null ? markup[..end] : kept.Append(markup, copied, Math.Max(0, end - copied)).ToString();

        private string NameAt(int at)
        {
            if (at >= markup.Length || !char.IsAsciiLetter(markup[at])) return "";
            var end = at;
            while (end < markup.Length && end - at < 40 && (char.IsAsciiLetterOrDigit(markup[end]) || markup[end] is '-' or ':')) end++;
            return markup[at..end];
        }

        private int EndOfTag(int at)
        {
            var quote = '\0';
            for (; at < markup.Length; at++)
            {
                var c = markup[at];
                if (quote != '\0')
                {
                    if (c == quote) quote = '\0';
                }
                else if (c is '"' or '\'' && markup[at - 1] is '=' or ' ')
                {
                    quote = c;
                }
                else if (c == '>')
                {
                    return at + 1;
                }
            }

            return markup.Length;
        }

        private int EndOfRawText(string name, int from)
        {
            var end = markup.IndexOf("</" + name, from, StringComparison.OrdinalIgnoreCase);
            return end < 0 ? markup.Length : end;
        }

        private int After(string close, int from)
        {
            var end = markup.IndexOf(close, Math.Min(from, markup.Length), StringComparison.Ordinal);
            return end < 0 ? markup.Length : end + close.Length;
        }
    }
}
