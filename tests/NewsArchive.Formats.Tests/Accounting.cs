using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Text;

namespace NewsArchive.Formats.Tests;

/// <summary>
/// Asserts that every value of a structured original is in a block, in a field or in the list of what was left out.
/// It reads the original by means of its own, so that it does not repeat the mistakes of the formats.
/// </summary>
internal static class Accounting
{
    /// <summary>What is left out is shown no further than this.</summary>
    private const int Shown = 200;

    public static void AssertWhole(ReadOnlyMemory<byte> original, ParsedArticle article)
    {
        var told = Told(article);
        foreach (var value in Values(original))
        {
            foreach (var words in Words(value))
                Assert.True(told.Any(text => text.Contains(words, StringComparison.Ordinal)), $"Nothing tells of: {words}");
        }
    }

    private static List<string> Told(ParsedArticle article)
    {
        Field?[] fields =
        [
            article.Headline, article.Standfirst, article.Byline, article.Dateline, article.Source, article.Credit, article.Url,
            article.Language, article.ExternalId, article.Section, article.Image, article.Version, article.Status, .. article.Tags,
        ];
        var texts = fields.OfType<Field>().SelectMany(field => new[] { field.Value, field.Evidence.Text })
            .Append(article.Date?.Evidence.Text)
            .Append(string.Join(' ', article.Blocks.Select(block => block.Text)))
            .Concat(article.LeftOut.Select(item => item.Text));
        return [.. texts.OfType<string>().Select(text => WhiteSpace.Normalise(text))];
    }

    private static IEnumerable<string> Values(ReadOnlyMemory<byte> original)
    {
        if (System.Text.Encoding.UTF8.GetString(original.Span).TrimStart('\uFEFF', ' ', '\n') is ['{', ..])
        {
            using var json = JsonDocument.Parse(original);
            return [.. Values(json.RootElement)];
        }

        using var reader = XmlReader.Create(new MemoryStream(original.ToArray()),
            new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore }, Prefixes());
        var root = XDocument.Load(reader).Root!;
        return root.DescendantNodesAndSelf().OfType<XText>().Where(text => text.Parent!.Attribute("mode")?.Value != "base64")
            .Select(text => text.Value)
            .Concat(root.Descendants().Where(IsMetadata).SelectMany(element => element.Attributes())
                .Where(attribute => !attribute.IsNamespaceDeclaration
                    && !attribute.Name.NamespaceName.EndsWith("XMLSchema-instance", StringComparison.Ordinal))
                .Select(attribute => attribute.Value));
    }

    /// <summary>In body markup only the text counts: attributes there say how it looks.</summary>
    private static bool IsMetadata(XElement element) =>
        !element.AncestorsAndSelf()
            .Any(at => at.Name.LocalName is "content" or "body.content" or "inlineXML" or "DataContent" or "abstract" or "body.end");

    private static IEnumerable<string> Values(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(member => Values(member.Value)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Values),
        JsonValueKind.Null => [],
        _ => [json.ToString().ToLowerInvariant() is "true" or "false" ? json.GetRawText() : json.ToString()],
    };

    /// <summary>The pieces of a value that must be told of: of HTML the text of each of its elements.</summary>
    private static IEnumerable<string> Words(string value)
    {
        var pieces = value.Contains('<') || value.Contains('&')
            ? new HtmlParser().ParseDocument(value).Descendants<IText>().Select(text => text.Data)
            : value.Split("\n\n");
        return pieces.Select(piece => WhiteSpace.Normalise(piece)).Where(piece => piece.Length > 0)
            .Select(piece => piece.Length > Shown ? piece[..Shown] : piece);
    }

    /// <summary>An item of a feed stands within the namespaces of the feed.</summary>
    private static XmlParserContext Prefixes()
    {
        var names = new XmlNamespaceManager(new NameTable());
        foreach (var prefix in (string[])["content", "dc", "media", "atom", "rdf"])
            names.AddNamespace(prefix, "urn:" + prefix);
        return new XmlParserContext(null, names, null, XmlSpace.None);
    }
}
