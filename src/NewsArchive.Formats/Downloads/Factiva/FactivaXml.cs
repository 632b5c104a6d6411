using System.Xml.Linq;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Markup;

namespace NewsArchive.Formats.Downloads.Factiva;

/// <summary>Factiva's XML, in which its web service and its downloads hand out articles.</summary>
public sealed class FactivaXml : IArticleContainer
{
    private const string Namespace = "http://global.factiva.com/pps/2.0";

    public string Name => "factiva-xml";

    public int Version => 1;

    public bool Matches(OriginalHeader header) => SafeXml.RootOf(header) is { } root
        && (root.Name.LocalName is "PPSResponse"
            || root.Name.NamespaceName.StartsWith("http://global.factiva.com/", StringComparison.Ordinal));

    public IEnumerable<ContainerRecord> Records(string name, Stream stream, ContainerLimits limits) =>
        XmlItems.Read(name, stream, limits, Name, root =>
            root.DescendantsAndSelf().Where(element => element.Name == XName.Get("article", Namespace)), Read);

    private static ParseResult Read(XElement article)
    {
        var draft = new ArticleDraft(new XmlLedger(article));
        var ledger = draft.Ledger;
        draft.Language = draft.LanguageOf(article.Child("baseLanguage"), article.Child("baseLanguage")?.Value) is { } language
            ? language with { Value = language.Value.ToLowerInvariant() }
            : null;
        draft.Headline = ledger.Field(article.Child("headline"), "headline");
        draft.Byline = ledger.Field(article.Child("byline"), "byline");
        draft.Credit = ledger.Field(article.Child("credit"), "credit");
        draft.Source = ledger.Field(article.Child("sourceName"), "source name");
        draft.Section = ledger.Field(article.Child("sectionName"), "section name");
        draft.ExternalId = ledger.Field(article.Child("accessionNo"), "accession number");
        var published = article.Child("publicationDate");
        var date = published.Child("date") ?? published.Child("dateTime");
        draft.Date = draft.DateOf(date, date?.Value ?? "", "publication date");
        foreach (var part in (string[])["leadParagraph", "tailParagraphs"])
        {
            foreach (var paragraph in article.Children(part).SelectMany(parent => parent.Children("paragraph")))
                Add(draft, paragraph);
        }

        foreach (var subject in article.Children("newsSubject"))
            draft.AddTag(ledger.Field(subject.Child("name"), "subject"));
        return draft.ToResult([]);
    }

    private static void Add(ArticleDraft draft, XElement paragraph)
    {
        if (draft.Ledger.Field(paragraph, "text") is not { } text)
            return;
        foreach (var attribute in paragraph.Attributes())
            draft.Ledger.Use(attribute);
        draft.Blocks.Add(new Block(BlockKind.Paragraph, text.Value, Path: XmlPlace.PathOf(paragraph)));
    }
}
