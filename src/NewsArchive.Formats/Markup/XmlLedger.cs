using System.Xml.Linq;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Text;

namespace NewsArchive.Formats.Markup;

/// <summary>
/// Keeps account of a structured original: what was used for a field or block, so that everything else can be listed
/// as left out.
/// </summary>
internal sealed class XmlLedger
{
    /// <summary>What the record of something left out shows of its text.</summary>
    public const int ShownLength = 200;

    /// <summary>More texts than an element has between its children.</summary>
    private const int MaxTexts = 1_000;

    private readonly List<XElement> scopes = [];
    private readonly HashSet<XObject> used = [];
    private readonly Dictionary<XElement, string> reasons = [];

    public XmlLedger(XElement scope) => scopes.Add(scope);

    /// <summary>Also accounts for a tree of its own: the HTML in one of the values.</summary>
    public void Include(XElement scope) => scopes.Add(scope);

    public void Use(XObject node) => used.Add(node);

    /// <summary>Marks the texts of an element and of all below it as used.</summary>
    public void UseText(XElement element)
    {
        foreach (var text in element.DescendantNodes().OfType<XText>())
            used.Add(text);
    }

    /// <summary>Gives the reason why what an element holds is left out; the innermost reason counts.</summary>
    public void LeaveOut(XElement element, string reason) => reasons[element] = reason;

    /// <summary>The words of an element as a stated value; null where it is missing or empty.</summary>
    public Field? Field(XElement? element, string rule)
    {
        if (element is null || WhiteSpace.Normalise(element.Value) is not { Length: > 0 } value)
            return null;
        UseText(element);
        return new Field(value, Basis.Stated, Evidence(element, rule, element.Value));
    }

    /// <summary>An attribute as a stated value; null where it is missing or empty.</summary>
    public Field? Field(XAttribute? attribute, string rule)
    {
        if (attribute is null || WhiteSpace.Normalise(attribute.Value) is not { Length: > 0 } value)
            return null;
        Use(attribute);
        return new Field(value, Basis.Stated, Evidence(attribute, rule, attribute.Value));
    }

    public static Evidence Evidence(XObject place, string rule, string text) => new(rule, Path: XmlPlace.PathOf(place), Text: text.Trim());

    /// <summary>Everything that was not used, in the document's order.</summary>
    public IEnumerable<LeftOut> Rest()
    {
        foreach (var scope in scopes)
        {
            foreach (var element in scope.DescendantsAndSelf())
            {
                foreach (var attribute in element.Attributes().Where(IsLeftOut))
                    yield return Entry(attribute, attribute.Value, element, attribute);
                foreach (var (text, words) in Unused(element))
                    yield return Entry(text, words, element, null);
            }
        }
    }

    /// <summary>The texts of an element that were not used; of a damaged one with very many of them all as one.</summary>
    private IEnumerable<(XText Text, string Words)> Unused(XElement element)
    {
        var texts = element.Nodes().OfType<XText>().Where(text => !used.Contains(text)).ToList();
        var told = texts.Count > MaxTexts
            ? [(texts[0], WhiteSpace.Normalise(string.Concat(texts.Select(text => text.Value))))]
            : texts.Select(text => (text, WhiteSpace.Normalise(text.Value)));
        return told.Where(text => text.Item2.Length > 0);
    }

    public static string Shown(string text) => text.Length <= ShownLength ? text : text[..ShownLength];

    private bool IsLeftOut(XAttribute attribute) =>
        !used.Contains(attribute) && !string.IsNullOrWhiteSpace(attribute.Value)
            && attribute.Name.Namespace != XmlVocabulary.SchemaInstance;

    private LeftOut Entry(XObject place, string text, XElement element, XAttribute? attribute) =>
        new(XmlPlace.PathOf(place), Shown(text), GivenReason(element) ?? LeftOutReasons.Of(element, attribute));

    private string? GivenReason(XElement element)
    {
        if (reasons.Count == 0)
            return null;
        for (var at = element; at is not null; at = at.Parent)
        {
            if (reasons.TryGetValue(at, out var reason))
                return reason;
        }

        return null;
    }
}
