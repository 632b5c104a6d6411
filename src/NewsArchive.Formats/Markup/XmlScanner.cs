using System.Xml;
using System.Xml.Linq;

namespace NewsArchive.Formats.Markup;

/// <summary>
/// Reads XML as a tree, however badly it is formed, with the place of every element. Whether it is well formed is asked
/// of the platform's reader (<see cref="SafeXml"/>); of a well-formed document both give the same tree. Document types are
/// skipped, nothing is expanded or fetched, and the time grows with the length of the text only.
/// </summary>
internal ref struct XmlScanner
{
    private readonly string text;
    private readonly XmlTree tree;
    private readonly XmlNamespaces namespaces;
    private int position;

    private XmlScanner(string text)
    {
        this.text = text;
        tree = new XmlTree();
        namespaces = new XmlNamespaces();
    }

    /// <summary>The tree; elements that are never closed end with their parents.</summary>
    /// <param name="text">The document.</param>
    /// <param name="onlyRoot">Whether to stop behind the first start tag.</param>
    public static XmlTree Scan(string text, bool onlyRoot = false)
    {
        var scanner = new XmlScanner(text);
        scanner.Run(onlyRoot);
        return scanner.tree;
    }

    private void Run(bool onlyRoot)
    {
        while (position < text.Length && tree.Limit is null)
        {
            var next = text.IndexOf('<', position);
            if (next < 0)
                next = text.Length;
            if (next > position)
                tree.Text(Entities.Decode(text.AsSpan(position, next - position)));
            position = next;
            if (position < text.Length)
                Markup();
            if (tree.Root is not null && (onlyRoot || tree.Depth == 0))
                break;
        }

        while (tree.Depth > 0)
            tree.Close(text.Length);
    }

    private void Markup()
    {
        var rest = text.AsSpan(position);
        if (rest.StartsWith("<!--"))
            Skip("-->", 4);
        else if (rest.StartsWith("<![CDATA["))
            CharacterData();
        else if (rest.StartsWith("<!DOCTYPE", StringComparison.OrdinalIgnoreCase))
            SkipDocumentType();
        else if (rest.StartsWith("<?"))
            Skip("?>", 2);
        else if (rest.StartsWith("</") && rest.Length > 2 && IsNameStart(rest[2]))
            EndTag();
        else if (rest.Length > 1 && IsNameStart(rest[1]))
            StartTag();
        else
            Literal();
    }

    /// <summary>A bracket that opens no tag, as in <c>a &lt; b</c>.</summary>
    private void Literal()
    {
        tree.Text("<");
        position++;
    }

    private void Skip(string end, int from)
    {
        var at = position + from > text.Length ? -1 : text.IndexOf(end, position + from, StringComparison.Ordinal);
        position = at < 0 ? text.Length : at + end.Length;
    }

    private void CharacterData()
    {
        var start = position + "<![CDATA[".Length;
        Skip("]]>", "<![CDATA[".Length);
        var end = text.AsSpan(start, position - start).EndsWith("]]>") ? position - 3 : position;
        tree.Text(text[start..end].Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace('\0', '\uFFFD'));
    }

    /// <summary>Skips a document type with its internal subset, in which brackets may stand in quotes and comments.</summary>
    private void SkipDocumentType()
    {
        var depth = 0;
        for (; position < text.Length; position++)
        {
            var letter = text[position];
            if (letter is '"' or '\'')
            {
                var close = text.IndexOf(letter, position + 1);
                position = close < 0 ? text.Length - 1 : close;
            }
            else if (depth > 0 && text.AsSpan(position).StartsWith("<!--"))
            {
                Skip("-->", 4);
                position--;
            }
            else if (letter == '[')
            {
                depth++;
            }
            else if (letter == ']')
            {
                depth--;
            }
            else if (letter == '>' && depth <= 0)
            {
                position++;
                return;
            }
        }
    }

    private void EndTag()
    {
        position += 2;
        var name = Name();
        var close = text.IndexOf('>', position);
        position = close < 0 ? text.Length : close + 1;
        // An end tag without a start is ignored; one that skips over others ends those too.
        if (!tree.IsOpen(name))
            return;
        while (XmlPlace.Of(tree.Current!).Name != name)
            Close(close < 0 ? text.Length : position);
        Close(position);
    }

    private void Close(int end)
    {
        tree.Close(end);
        namespaces.Leave();
    }

    private void StartTag()
    {
        var start = position++;
        var name = Name();
        var (attributes, declared) = Attributes();
        namespaces.Enter(declared);
        tree.Open(Resolve(name, isAttribute: false), name, start);
        foreach (var (attribute, value) in attributes)
        {
            if (tree.Limit is null)
                tree.Attribute(Resolve(attribute, isAttribute: true), value);
        }

        // A bracket here is that of the next tag: this one lacks its end.
        if (position < text.Length && text[position] == '<')
            return;
        var isEmpty = position < text.Length && text[position] == '/';
        var close = text.IndexOf('>', position);
        position = close < 0 ? text.Length : close + 1;
        if (isEmpty)
            Close(position);
    }

    private (List<(string Name, string Value)> Attributes, Dictionary<string, XNamespace>? Declared) Attributes()
    {
        var attributes = new List<(string, string)>();
        Dictionary<string, XNamespace>? declared = null;
        while (true)
        {
            SkipWhiteSpace();
            if (position >= text.Length || text[position] is '>' or '<' || IsEmptyEnd())
                return (attributes, declared);
            if (!IsNameStart(text[position]))
            {
                position++;
                continue;
            }

            var name = Name();
            var value = Value();
            if (name == "xmlns" || name.StartsWith("xmlns:", StringComparison.Ordinal))
                (declared ??= [])[name == "xmlns" ? "" : name[6..]] = XNamespace.Get(value.Trim());
            else
                attributes.Add((name, value));
        }
    }

    private readonly bool IsEmptyEnd() => text[position] == '/' && position + 1 < text.Length && text[position + 1] == '>';

    private string Value()
    {
        SkipWhiteSpace();
        if (position >= text.Length || text[position] != '=')
            return "";
        position++;
        SkipWhiteSpace();
        if (position >= text.Length)
            return "";
        var start = position;
        if (text[position] is '"' or '\'')
        {
            var close = text.IndexOf(text[position], position + 1);
            position = close < 0 ? text.Length : close + 1;
            return Entities.Decode(text.AsSpan(start + 1, (close < 0 ? text.Length : close) - start - 1)).Replace('\n', ' ')
                .Replace('\t', ' ');
        }

        while (position < text.Length && text[position] is not ('>' or '<') && !char.IsWhiteSpace(text[position]))
            position++;
        return Entities.Decode(text.AsSpan(start, position - start));
    }

    private void SkipWhiteSpace()
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
            position++;
    }

    private string Name()
    {
        var start = position;
        while (position < text.Length && (XmlConvert.IsNCNameChar(text[position]) || text[position] == ':'))
            position++;
        return text[start..position];
    }

    private readonly XName Resolve(string name, bool isAttribute)
    {
        var colon = name.IndexOf(':');
        var local = XmlTree.Valid(colon < 0 ? name : name.AsSpan(colon + 1)) ?? "unnamed";
        if (colon < 0 && isAttribute)
            return local;
        return namespaces.Find(colon < 0 ? "" : name[..colon]) + local;
    }

    private static bool IsNameStart(char letter) => XmlConvert.IsStartNCNameChar(letter);
}
