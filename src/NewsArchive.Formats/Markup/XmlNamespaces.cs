using System.Xml.Linq;

namespace NewsArchive.Formats.Markup;

/// <summary>The namespaces in force at a place of a document.</summary>
internal sealed class XmlNamespaces
{
    /// <summary>What a prefix means where the document forgot to say: as feeds in use have them.</summary>
    private static readonly Dictionary<string, XNamespace> Usual = new()
    {
        ["xml"] = XNamespace.Xml,
        ["dc"] = "http://purl.org/dc/elements/1.1/",
        ["dcterms"] = "http://purl.org/dc/terms/",
        ["content"] = "http://purl.org/rss/1.0/modules/content/",
        ["media"] = "http://search.yahoo.com/mrss/",
        ["atom"] = "http://www.w3.org/2005/Atom",
        ["rdf"] = "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        ["xhtml"] = "http://www.w3.org/1999/xhtml",
    };

    private readonly Stack<Dictionary<string, XNamespace>?> levels = new();

    /// <summary>Enters an element that declares these prefixes; the empty prefix is the default namespace.</summary>
    public void Enter(Dictionary<string, XNamespace>? declared) => levels.Push(declared);

    public void Leave() => levels.Pop();

    /// <summary>What a prefix stands for; the usual namespace, or one made of the prefix, where nothing declares it.</summary>
    public XNamespace Find(string prefix)
    {
        if (prefix == "xml")
            return XNamespace.Xml;
        foreach (var level in levels)
        {
            if (level is not null && level.TryGetValue(prefix, out var found))
                return found;
        }

        if (prefix.Length == 0)
            return XNamespace.None;
        return Usual.TryGetValue(prefix, out var usual) ? usual : XNamespace.Get("prefix:" + prefix);
    }
}
