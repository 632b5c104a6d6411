using System.Xml.Linq;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Markup;

namespace NewsArchive.Formats.NewsMl;

/// <summary>Reads one NewsML-G2 item.</summary>
internal static class NewsMlG2Item
{
    public static ParseResult Read(XElement item, IReadOnlyList<Problem> problems)
    {
        if (item.Name.LocalName != "newsItem")
        {
            return new ParseResult([], [.. problems, new Problem(
                "no-article", $"It is a {item.Name.LocalName}, which has no text of its own but refers to others. Import the items it "
                    + "names.")]);
        }

        var draft = new ArticleDraft(new XmlLedger(item));
        ReadManagement(item, draft);
        ReadContent(item, draft);
        NewsMlG2Text.Read(item, draft);
        return draft.ToResult(problems);
    }

    private static void ReadManagement(XElement item, ArticleDraft draft)
    {
        var ledger = draft.Ledger;
        var meta = item.Child("itemMeta");
        var content = item.Child("contentMeta");
        draft.ExternalId = ledger.Field(item.Attribute("guid"), "guid");
        draft.IdScope = "agency"; // such an identifier is one item's everywhere
        draft.Version = ledger.Field(item.Attribute("version"), "version");
        draft.Status = ledger.Field(meta.Child("pubStatus")?.Attribute("qcode"), "publication status");
        var tag = content.Children("language").Select(language => language.Attribute("tag")).FirstOrDefault(found => found is not null)
            ?? XmlVocabulary.LanguageOf(item);
        draft.Language = draft.LanguageOf(tag, tag?.Value);
        // As in ninjs: the first version is nearest to a date of publication, which the format does not have.
        draft.Date = Date(meta.Child("firstCreated"), "first created", draft)
            ?? Date(content.Child("contentCreated"), "content created", draft)
            ?? Date(meta.Child("versionCreated"), "version created", draft);
        var provider = meta.Child("provider");
        draft.Source = ledger.Field(provider.Child("name"), "provider")
            ?? content.Children("infoSource").Select(source => Named(source, "information source", ledger))
                .FirstOrDefault(found => found is not null)
            ?? ledger.Field(provider?.Attribute("literal"), "provider");
    }

    private static void ReadContent(XElement item, ArticleDraft draft)
    {
        var ledger = draft.Ledger;
        var content = item.Child("contentMeta");
        var rights = item.Child("rightsInfo");
        var headlines = content.Children("headline").ToList();
        draft.Headline = ledger.Field(headlines.FirstOrDefault(headline => !IsSecond(headline)), "headline")
            ?? ledger.Field(item.Child("itemMeta").Child("title"), "title, as there is no headline");
        draft.Byline = ledger.Field(content.Child("by"), "byline");
        draft.Dateline = Dateline(content, ledger);
        draft.Credit = ledger.Field(content.Child("creditline"), "credit line")
            ?? ledger.Field(rights.Child("copyrightNotice"), "copyright notice")
            ?? (rights.Child("copyrightHolder") is { } holder ? Named(holder, "copyright holder", ledger) : null);
        foreach (var subject in content.Children("subject"))
            draft.AddTag(ledger.Field(subject.Child("name"), "subject"));
        foreach (var keyword in content.Children("keyword"))
            draft.AddTag(ledger.Field(keyword, "keyword"));
    }

    public static bool IsSecond(XElement headline) =>
        headline.Attribute("role")?.Value.Contains("sub", StringComparison.OrdinalIgnoreCase) is true;

    /// <summary>Some agencies write a time into the dateline; then the place is the one the item is located at.</summary>
    private static Field? Dateline(XElement? content, XmlLedger ledger)
    {
        var dateline = content.Child("dateline");
        if (dateline is not null && WireDate.Read(dateline.Value) is null && ledger.Field(dateline, "dateline") is { } field)
            return field;
        return content.Child("located") is { } located ? Named(located, "located", ledger) : null;
    }

    private static Field? Named(XElement party, string rule, XmlLedger ledger) =>
        ledger.Field(party.Child("name"), rule) ?? ledger.Field(party.Attribute("literal"), rule);

    private static DateField? Date(XElement? date, string rule, ArticleDraft draft) => draft.DateOf(date, date?.Value ?? "", rule);
}
