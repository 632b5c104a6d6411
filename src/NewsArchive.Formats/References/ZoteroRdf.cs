using System.Xml.Linq;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Markup;

namespace NewsArchive.Formats.References;

/// <summary>References as Zotero exports them in RDF. Notes and attached files are items of their own, listed with the reference that names
/// them.</summary>
public sealed class ZoteroRdf : IArticleContainer
{
    /// <summary>A note or an attached file has fewer elements; one with more is damaged and would be listed with every reference.</summary>
    private const int MostOfNote = 100;

    private const string Zotero = "http://www.zotero.org/namespaces/export#";

    private static readonly XName About = XName.Get("about", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");

    private static readonly XName Resource = XName.Get("resource", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");

    public string Name => "zotero-rdf";

    public int Version => 1;

    public bool Matches(OriginalHeader header) =>
        SafeXml.RootOf(header) is { Name.LocalName: "RDF" } && header.Bytes.Span.IndexOf("www.zotero.org/namespaces/export"u8) >= 0;

    public IEnumerable<ContainerRecord> Records(string name, Stream stream, ContainerLimits limits)
    {
        Dictionary<string, XElement>? named = null;
        return XmlItems.Read(name, stream, limits, Name, root => root.Elements().Where(IsReference), item =>
            Read(item, named ??= Named(item.Parent!)));
    }

    private static bool IsReference(XElement item) =>
        item.Name.LocalName is not ("Attachment" or "Memo" or "Collection")
            && item.Elements(XName.Get("itemType", Zotero)).All(type => type.Value is not ("attachment" or "note"));

    private static Dictionary<string, XElement> Named(XElement root)
    {
        var named = new Dictionary<string, XElement>();
        foreach (var element in root.Elements().Where(element => element.Attribute(About) is not null))
            named.TryAdd(element.Attribute(About)!.Value, element);
        return named;
    }

    private static ParseResult Read(XElement item, Dictionary<string, XElement> named)
    {
        var draft = new ArticleDraft(new XmlLedger(item));
        var ledger = draft.Ledger;
        draft.Language = draft.LanguageOf(item.Child("language"), item.Child("language")?.Value);
        draft.Headline = ledger.Field(item.Child("title"), "title");
        var outlet = item.Child("isPartOf")?.Elements().FirstOrDefault();
        draft.Source = ledger.Field(outlet.Child("title"), "newspaper");
        draft.Byline = Authors(item.Child("authors"), ledger);
        draft.Date = draft.DateOf(item.Child("date"), item.Child("date")?.Value ?? "", "date");
        draft.Standfirst = ledger.Field(item.Child("abstract"), "abstract");
        draft.Section = ledger.Field(item.Child("section"), "section");
        var address = item.Children("identifier").Select(identifier => identifier.Child("URI").Child("value"))
            .FirstOrDefault(value => value is not null);
        if (address is not null && WebAddress.TryResolve(address.Value.Trim(), [], out var url)
            && ledger.Field(address, "address") is { } field)
            draft.Url = field with { Value = url };
        foreach (var subject in item.Children("subject"))
            draft.AddTag(ledger.Field(subject.Descendants().LastOrDefault() ?? subject, "subject"));
        foreach (var other in item.Elements().Select(link => link.Attribute(Resource)?.Value).OfType<string>().Distinct())
        {
            if (named.TryGetValue(other, out var kept) && !IsReference(kept))
                Include(kept, ledger);
        }

        return draft.ToResult([]);
    }

    /// <summary>Nothing of a note is the newspaper's, so it is listed and not taken for text.</summary>
    private static void Include(XElement kept, XmlLedger ledger)
    {
        if (kept.Descendants().Skip(MostOfNote).Any())
            return;
        ledger.Include(kept);
        ledger.LeaveOut(kept, kept.Name.LocalName == "Memo" ? "It is a note on the reference." : "It describes an attached file.");
    }

    private static Field? Authors(XElement? authors, XmlLedger ledger)
    {
        var names = new List<string>();
        XElement? first = null;
        foreach (var person in authors?.Descendants().Where(element => element.Name.LocalName == "Person") ?? [])
        {
            var parts = new[] { person.Child("givenName") ?? person.Child("givenname"), person.Child("surname") }.OfType<XElement>()
                .ToList();
            if (parts.Count == 0)
                continue;
            first ??= person;
            parts.ForEach(ledger.UseText);
            names.Add(string.Join(' ', parts.Select(part => part.Value.Trim())));
        }

        var list = string.Join(", ", names);
        return first is null ? null : new Field(list, Basis.Stated, XmlLedger.Evidence(first, "authors", list));
    }
}
