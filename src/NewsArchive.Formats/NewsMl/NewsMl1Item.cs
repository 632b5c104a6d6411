using System.Xml.Linq;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Markup;
using NewsArchive.Formats.Text;

namespace NewsArchive.Formats.NewsMl;

/// <summary>Reads one item of NewsML 1.</summary>
internal static class NewsMl1Item
{
    public static ParseResult Read(XElement item)
    {
        var draft = new ArticleDraft(new XmlLedger(item));
        ReadIdentity(item, draft);
        ReadLines(item, draft);
        NewsMl1Text.Read(item, draft);
        ReadMetadata(item, draft);
        return draft.ToResult([]);
    }

    private static void ReadIdentity(XElement item, ArticleDraft draft)
    {
        var ledger = draft.Ledger;
        var identifier = item.Child("Identification").Child("NewsIdentifier");
        var management = item.Child("NewsManagement");
        draft.Version = ledger.Field(identifier.Child("RevisionId"), "revision");
        draft.ExternalId = Id(identifier, draft.Version?.Value, ledger);
        draft.IdScope = "agency"; // such an identifier is one item's everywhere
        draft.Status = ledger.Field(management.Child("Status")?.Attribute("FormalName"), "status");
        var language = First(item, "Language")?.Attribute("FormalName") ?? XmlVocabulary.LanguageOf(item);
        draft.Language = draft.LanguageOf(language, language?.Value);
        draft.Date = Date(management.Child("FirstCreated"), "first created", draft)
            ?? Date(management.Child("ThisRevisionCreated"), "this revision created", draft);
    }

    /// <summary>
    /// The public identifier ends in the number of the revision; without it, it is the same for all revisions of an item
    /// (NewsML 1.2, 5.5.3). Where there is none, the item's own id.
    /// </summary>
    private static Field? Id(XElement? identifier, string? revision, XmlLedger ledger)
    {
        if (ledger.Field(identifier.Child("PublicIdentifier"), "public identifier") is not { } stated)
            return ledger.Field(identifier.Child("NewsItemId"), "item id");
        var end = stated.Value.LastIndexOf(':');
        var isRevision = end > 0 && revision is not null && stated.Value[(end + 1)..].TrimEnd('N', 'U', 'A') == revision;
        return isRevision
            ? new Field(stated.Value[..end], Basis.Stated, stated.Evidence with { Rule = "public identifier without its revision" })
            : stated;
    }

    /// <summary>The lines of the outermost component that has them; those of components within describe their pictures.</summary>
    private static void ReadLines(XElement item, ArticleDraft draft)
    {
        var ledger = draft.Ledger;
        draft.Headline = ledger.Field(First(item, "HeadLine"), "headline");
        draft.Byline = ledger.Field(First(item, "ByLine"), "byline");
        var dateline = First(item, "DateLine");
        if (dateline is not null && WireDate.Read(dateline.Value, draft.Language?.Value) is null)
            draft.Dateline = ledger.Field(dateline, "dateline");
        draft.Credit = ledger.Field(First(item, "CreditLine"), "credit line")
            ?? ledger.Field(First(item, "CopyrightLine"), "copyright line");
        foreach (var keyword in item.Descendants().Where(element => element.Name.LocalName == "KeywordLine"))
            draft.AddTag(ledger.Field(keyword, "keyword"));
    }

    private static void ReadMetadata(XElement item, ArticleDraft draft)
    {
        var ledger = draft.Ledger;
        if (First(item, "SubHeadLine") is { } second && draft.Standfirst is null)
        {
            if (RepeatedBeginning.Is(WhiteSpace.Normalise(second.Value), draft.Blocks))
                ledger.LeaveOut(second, RepeatedBeginning.Reason);
            else
                draft.Standfirst = ledger.Field(second, "second headline");
        }

        draft.Source ??= ledger.Field(First(item, "Source").Child("Party")?.Attribute("FormalName"), "source")
            ?? ledger.Field(First(item, "Provider").Child("Party")?.Attribute("FormalName"), "provider")
            ?? ledger.Field(item.Child("Identification").Child("NewsIdentifier").Child("ProviderId"), "provider");
        foreach (var property in item.Descendants()
            .Where(element => element.Name.LocalName == "Property" && element.Attribute("FormalName")?.Value == "Keyword"))
            draft.AddTag(ledger.Field(property.Attribute("Value"), "keyword"));
    }

    /// <summary>The first element of a name that has words or attributes; the outermost components come first.</summary>
    private static XElement? First(XElement item, string localName) => item.Descendants()
        .Where(element => element.Name.LocalName == localName && (element.HasAttributes || !string.IsNullOrWhiteSpace(element.Value)))
        .OrderBy(element => element.Ancestors().Count())
        .FirstOrDefault();

    private static DateField? Date(XElement? date, string rule, ArticleDraft draft) => draft.DateOf(date, date?.Value ?? "", rule);
}
