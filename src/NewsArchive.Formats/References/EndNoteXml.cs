using System.Xml.Linq;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Markup;
using NewsArchive.Formats.Text;

namespace NewsArchive.Formats.References;

/// <summary>References as EndNote exports them in XML.</summary>
public sealed class EndNoteXml : IArticleContainer
{
    public string Name => "endnote";

    public int Version => 1;

    public bool Matches(OriginalHeader header) =>
        SafeXml.RootOf(header) is { Name.LocalName: "xml" or "records" }
            && SafeXml.Read(header.Bytes).Root?.Descendants().Any(element => element.Name.LocalName is "ref-type" or "rec-number") is true;

    public IEnumerable<ContainerRecord> Records(string name, Stream stream, ContainerLimits limits) =>
        XmlItems.Read(name, stream, limits, Name, root =>
            root.DescendantsAndSelf().Where(element => element.Name.LocalName == "record"), Read);

    private static ParseResult Read(XElement record)
    {
        var draft = new ArticleDraft(new XmlLedger(record));
        var ledger = draft.Ledger;
        var titles = record.Child("titles");
        draft.Headline = ledger.Field(titles.Child("title"), "title");
        draft.Source = ledger.Field(titles.Child("secondary-title"), "secondary title")
            ?? ledger.Field(record.Child("periodical").Child("full-title"), "periodical");
        draft.Byline = Authors(record.Child("contributors").Child("authors"), ledger);
        draft.Language = LanguageOf(record.Child("language"), ledger);
        draft.Date = DateOf(record.Child("dates"), draft);
        draft.Standfirst = ledger.Field(record.Child("abstract"), "abstract");
        draft.Section = ledger.Field(record.Child("section"), "section");
        draft.ExternalId = ledger.Field(record.Child("accession-num"), "accession number");
        if (record.Child("urls").Child("related-urls").Child("url") is { } address
            && WebAddress.TryResolve(address.Value.Trim(), [], out var url))
            draft.Url = ledger.Field(address, "address") is { } field ? field with { Value = url } : null;
        foreach (var keyword in record.Child("keywords").Children("keyword"))
            draft.AddTag(ledger.Field(keyword, "keyword"));
        return draft.ToResult([]);
    }

    private static Field? Authors(XElement? authors, XmlLedger ledger)
    {
        var names = authors.Children("author").Select(author => ledger.Field(author, "author")).OfType<Field>().Select(name => name.Value)
            .ToList();
        return names.Count == 0 ? null
            : new Field(string.Join(", ", names.Select(AuthorName.InOrder)), Basis.Stated,
                XmlLedger.Evidence(authors!, "authors", string.Join("; ", names)));
    }

    private static Field? LanguageOf(XElement? language, XmlLedger ledger)
    {
        if (language is null || (Languages.Tag(WhiteSpace.Normalise(language.Value)) ?? LanguageTag.Read(language.Value)) is not { } tag)
            return null;
        return ledger.Field(language, "language") is { } field
            ? field with { Value = tag, Basis = field.Value == tag ? Basis.Stated : Basis.Derived } : null;
    }

    /// <summary>Year and day stand apart: <c>2017</c> and <c>October 3</c>.</summary>
    private static DateField? DateOf(XElement? dates, ArticleDraft draft)
    {
        var year = dates.Child("year");
        var day = dates.Child("pub-dates").Child("date");
        var words = day is null ? null : WhiteSpace.Normalise(day.Value);
        if (words is { Length: > 0 } && WireDate.Read(words, draft.Language?.Value) is null && year is not null
            && WireDate.Read($"{words} {WhiteSpace.Normalise(year.Value)}", draft.Language?.Value) is { } whole)
        {
            draft.Ledger.UseText(year);
            draft.Ledger.UseText(day!);
            return new DateField(whole, Basis.Stated,
                XmlLedger.Evidence(dates!, "year and publication date", $"{words} {WhiteSpace.Normalise(year.Value)}"));
        }

        return words is { Length: > 0 } && WireDate.Read(words, draft.Language?.Value) is not null
            ? draft.DateOf(day, words, "publication date")
            : draft.DateOf(year, year is null ? "" : WhiteSpace.Normalise(year.Value), "year");
    }
}
