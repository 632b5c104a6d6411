using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace NewsArchive.Formats.Markup;

/// <summary>HTML inside a value of another format, as a tree that <see cref="BlockReader"/> reads like any other markup.</summary>
internal static class HtmlFragment
{
    /// <summary>The parser's time grows with the square of the nesting, so that deeper HTML is read as plain text.</summary>
    public const int MaxNesting = 200;

    /// <summary>More tags than any article has; each becomes an object in memory.</summary>
    public const int MaxTags = 200_000;

    /// <summary>Attributes with words or addresses of the text; all others say only how it looks or behaves.</summary>
    private static readonly string[] Kept = ["href", "src", "alt", "title"];

    /// <summary>
    /// Whether HTML is nested and long only within reason; else <see cref="Parse"/> gives its words without its elements.
    /// </summary>
    public static bool IsReadable(string html) => HtmlNesting.Of(html) is not ({ Depth: > MaxNesting } or { Tags: > MaxTags });

    /// <summary>Parses HTML; never fails, as HTML's own rules say what to make of any text.</summary>
    /// <param name="html">A fragment or a whole page.</param>
    /// <param name="path">The path of the value it stands in.</param>
    public static XElement Parse(string html, string path)
    {
        var tree = new XmlTree();
        tree.Open("body", "body", 0, path + "#");
        if (!IsReadable(html))
        {
            tree.Text(Entities.Decode(HtmlNesting.WithoutTags(html)));
        }
        else
        {
            var document = new HtmlParser(Options()).ParseDocument(html);
            // A style or script at the beginning of a fragment lands in the head of the page that HTML makes of it.
            Copy(document.Head, tree);
            Copy(document.Body, tree);
        }

        tree.Close(0);
        return tree.Root!;
    }

    private static HtmlParserOptions Options() => new()
    {
        DisableElementPositionTracking = true,
        SkipComments = true,
        ShouldEmitAttribute = (ref element, name) => name.Span switch
        {
            "href" or "src" => true,
            "alt" => true,
            // Elsewhere a title is a tooltip; on formatting elements it would keep the parser from merging them.
            "title" => element.Name.ToString() is "img",
            _ => false,
        },
    };

    private static void Copy(INode? parent, XmlTree tree)
    {
        foreach (var node in parent?.ChildNodes ?? (IEnumerable<INode>)[])
        {
            if (node is ICharacterData and not IComment and not IProcessingInstruction)
            {
                tree.Text(node.TextContent.Replace('\0', '\uFFFD'));
            }
            else if (node is IElement element && tree.Limit is null)
            {
                var name = XmlTree.Valid(element.LocalName) ?? "unnamed";
                tree.Open(name, name, 0);
                foreach (var kept in Kept)
                {
                    if (element.GetAttribute(kept) is { Length: > 0 } value)
                        tree.Attribute(kept, value);
                }

                Copy(element, tree);
                tree.Close(0);
            }
        }
    }
}
