using System.Text;
using System.Xml.Linq;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Markup;

namespace NewsArchive.Formats.Feeds;

/// <summary>
/// A text of a feed, which may be plain, HTML written as text, or markup in place. Atom says which it is (RFC 4287, 3.1);
/// RSS does not, and a text counts as HTML there when it has one of HTML's tags or a character reference.
/// </summary>
internal static class FeedText
{
    /// <summary>The text in one line; empty where there are no words.</summary>
    public static string Words(XElement element, XmlLedger ledger) =>
        string.Join(' ', Blocks(element, ledger).Select(block => block.Text));

    /// <summary>The text as blocks; none where it is elsewhere or no text at all.</summary>
    public static IReadOnlyList<Block> Blocks(XElement element, XmlLedger ledger)
    {
        var type = (Attribute(element, "type") ?? "text").Trim().ToLowerInvariant();
        var mode = Attribute(element, "mode")?.Trim().ToLowerInvariant();
        if (Attribute(element, "src") is not null || !(IsText(type) || mode == "base64"))
            return [];
        var words = mode == "base64" ? Base64(element.Value) : element.Value;
        if (words is null)
            return [];
        if (element.HasElements)
            return BlockReader.Read(element, ledger);
        if (!IsHtml(element, type, words))
            return Plain(element, words, ledger);
        ledger.UseText(element);
        var fragment = HtmlFragment.Parse(words, XmlPlace.PathOf(element));
        ledger.Include(fragment);
        return BlockReader.Read(fragment, ledger);
    }

    private static bool IsHtml(XElement element, string type, string words)
    {
        if (type.Contains("html", StringComparison.Ordinal))
            return true;
        var isStated = FeedNames.Of(element).StartsWith("atom:", StringComparison.Ordinal) || Attribute(element, "type") is not null;
        return !isStated && HtmlNesting.IsHtml(words);
    }

    private static List<Block> Plain(XElement element, string words, XmlLedger ledger)
    {
        ledger.UseText(element);
        var path = XmlPlace.PathOf(element);
        return [.. PlainText.Paragraphs(words).Select(paragraph => new Block(BlockKind.Paragraph, paragraph, Path: path))];
    }

    /// <summary>Atom's three names, and the media types that Atom 0.3 has in their place.</summary>
    private static bool IsText(string type) =>
        type is "text" or "html" or "xhtml" or "plain" or "" || type.StartsWith("text/", StringComparison.Ordinal)
            || type.Contains("html", StringComparison.Ordinal);

    private static string? Base64(string value)
    {
        var bytes = new byte[value.Length];
        return Convert.TryFromBase64String(value, bytes, out var count) ? Encoding.UTF8.GetString(bytes, 0, count) : null;
    }

    private static string? Attribute(XElement element, string name) => element.Attribute(name)?.Value;
}
