using System.Xml.Linq;

namespace NewsArchive.Formats.Markup;

/// <summary>Names that several formats share.</summary>
internal static class XmlVocabulary
{
    public const string SchemaInstance = "http://www.w3.org/2001/XMLSchema-instance";

    public static XName Language { get; } = XNamespace.Xml + "lang";

    /// <summary>The first child of this local name, in any namespace: agencies often leave the namespace out.</summary>
    public static XElement? Child(this XElement? element, string localName) =>
        element?.Elements().FirstOrDefault(child => child.Name.LocalName == localName);

    /// <summary>The children of this local name, in any namespace.</summary>
    public static IEnumerable<XElement> Children(this XElement? element, string localName) =>
        element?.Elements().Where(child => child.Name.LocalName == localName) ?? [];

    /// <summary>The attribute that says in which language an element is: its own or the nearest around it; empty means unknown.</summary>
    public static XAttribute? LanguageOf(XElement element) =>
        element.AncestorsAndSelf().Select(at => at.Attribute(Language)).FirstOrDefault(found => found is not null);
}
