using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NewsArchive.Formats.Decoding;
using NewsArchive.Formats.Html;
using NewsArchive.Formats.Markup;

namespace NewsArchive.Formats.Originals;

/// <summary>
/// The texts of an HTML original, its comments, and the attributes that hold words or values rather than say how something
/// looks or behaves.
/// </summary>
internal sealed class HtmlValues
{
    private static readonly (string Element, string Attribute)[] Kept =
    [
        ("html", "lang"), ("meta", "content"), ("link", "href"), ("time", "datetime"), ("img", "alt"), ("a", "title"), ("data", "value"),
    ];

    /// <summary>The attributes by which a <c>meta</c> element says what it is.</summary>
    private static readonly string[] Keys = ["property", "name", "itemprop", "http-equiv"];

    private readonly List<OriginalValue> values = [];
    private int scripts;

    /// <summary>The values of a whole original.</summary>
    /// <param name="original">Its bytes.</param>
    /// <param name="isPage">Whether it is a page rather than a part of one; of a part places are told below its body.</param>
    /// <param name="said">The encoding that a person said it is in; null where nobody did.</param>
    public static List<OriginalValue> Of(ReadOnlySpan<byte> original, bool isPage, Encoding? said)
    {
        var text = isPage ? HtmlDecoding.Decode(original, said).Text : TextDecoding.Decode(original).Source.Text;
        var document = new HtmlParser().ParseDocument(MarkupLimits.Apply(text).Markup);
        var reader = new HtmlValues();
        foreach (var comment in document.ChildNodes.OfType<IComment>())
            reader.values.Add(new OriginalValue("/comment()", comment.Data, "comment()"));
        if (document.DocumentElement is { } root)
            reader.Read(root, "");
        const string Body = "/body";
        return isPage
            ? reader.values
            : [.. reader.values.Select(value => value.Path.StartsWith(Body, StringComparison.Ordinal)
                ? value with { Path = value.Path[Body.Length..] } : value)];
    }

    /// <summary>The values of HTML in a value of another original.</summary>
    public static List<OriginalValue> OfValue(string html, string path)
    {
        var root = HtmlFragment.Parse(html, "");
        var inner = new List<OriginalValue>();
        XmlValues.Add(root, XmlPlace.PathOf(root).Length, inner);
        return [.. inner.Select(value => value with { Path = path + value.Path })];
    }

    private void Read(IElement element, string path)
    {
        foreach (var (name, attribute) in Kept)
        {
            if (element.LocalName == name && element.GetAttribute(attribute) is { } value)
                values.Add(new OriginalValue($"{path}/@{attribute}", value, AliasOf(element, attribute)));
        }

        if (element is { LocalName: "script", TextContent: var data }
            && element.GetAttribute("type")?.Trim().Equals("application/ld+json", StringComparison.OrdinalIgnoreCase) is true)
        {
            ReadLinkedData(data, path);
            return;
        }

        var ordinals = new Dictionary<string, int>();
        foreach (var child in element.ChildNodes)
        {
            var step = child switch { IElement inner => inner.LocalName, IText => "text()", IComment => "comment()", _ => null };
            if (step is null)
                continue;
            var ordinal = ordinals[step] = ordinals.GetValueOrDefault(step) + 1;
            var place = step is "head" or "body" && path.Length == 0 ? $"/{step}" : $"{path}/{step}[{ordinal}]";
            if (child is IElement next)
                Read(next, place);
            else
                values.Add(new OriginalValue(place, ((ICharacterData)child).Data, child is IComment ? "comment()" : null));
        }
    }

    private void ReadLinkedData(string data, string path)
    {
        var inner = JsonValues.Of(Encoding.UTF8.GetBytes(data));
        if (inner is not [{ Path: "" }, ..])
            scripts++;
        values.AddRange(inner.Select(value => new OriginalValue(
            $"{path}#{value.Path}", value.Text, $"script[type=\"application/ld+json\"][{scripts}]#{value.Path}")));
    }

    private static string AliasOf(IElement element, string attribute)
    {
        if (element.LocalName == "meta" && Array.Find(Keys, key => element.HasAttribute(key)) is { } key)
            return $"meta[{key}=\"{element.GetAttribute(key)}\"]";
        if (element.LocalName == "link")
            return $"link[rel=\"{element.GetAttribute("rel")}\"]";
        return $"{element.LocalName}/@{attribute}";
    }
}
