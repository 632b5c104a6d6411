using System.Xml.Linq;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Markup;

namespace NewsArchive.Formats.Nitf;

/// <summary>What an article's head says of it.</summary>
internal static class NitfMetadata
{
    public static void Read(XElement nitf, ArticleDraft draft)
    {
        var ledger = draft.Ledger;
        var head = nitf.Child("head");
        var data = head.Child("docdata");
        var publication = head.Child("pubdata");
        var key = data.Child("du-key");
        draft.ExternalId ??= ledger.Field(data.Child("doc-id")?.Attribute("id-string"), "document id")
            ?? ledger.Field(key?.Attribute("key"), "dynamic use key");
        draft.Version ??= ledger.Field(key?.Attribute("version"), "version of the dynamic use key");
        draft.Status ??= ledger.Field(data?.Attribute("management-status"), "management status");
        var language = nitf.Attribute("baselang") ?? nitf.Attribute(XmlVocabulary.Language)
            ?? nitf.Child("body")?.Attribute(XmlVocabulary.Language);
        draft.Language ??= draft.LanguageOf(language, language?.Value);
        draft.Date ??= Date(data.Child("date.issue"), "date of issue", draft)
            ?? Stamp(publication?.Attribute("date.publication"), "date of publication", draft)
            ?? Date(nitf.Child("body").Child("body.head").Child("dateline").Child("story.date"), "date of the story", draft)
            ?? Date(data.Child("date.release"), "date of release", draft);
        draft.Source ??= ledger.Field(publication?.Attribute("name"), "publication");
        draft.Section ??= ledger.Field(publication?.Attribute("position.section"), "section");
        draft.Credit ??= ledger.Field(nitf.Child("body").Child("body.head").Child("rights"), "rights")
            ?? ledger.Field(data.Child("doc.copyright")?.Attribute("holder"), "copyright holder")
            ?? ledger.Field(data.Child("doc.rights")?.Attribute("owner"), "owner of the rights");
        ReadTags(head, data, draft);
    }

    /// <summary>The name of the distributor, or of whoever registered the document, where no publication is named.</summary>
    public static void ReadSource(XElement nitf, ArticleDraft draft)
    {
        var data = nitf.Child("head").Child("docdata");
        draft.Source ??= draft.Ledger.Field(nitf.Child("body").Child("body.head").Child("distributor"), "distributor")
            ?? draft.Ledger.Field(data.Child("doc-id")?.Attribute("regsrc"), "registered source")
            ?? draft.Ledger.Field(data.Child("del-list").Child("from-src")?.Attribute("src-name"), "first source of delivery");
    }

    /// <summary>The normalised date, else the one in words. A time of 000000 means unknown; only the day counts in any case.</summary>
    private static DateField? Date(XElement? date, string rule, ArticleDraft draft) =>
        date?.Attribute("norm") is { } norm ? Stamp(norm, rule, draft) : draft.DateOf(date, date?.Value ?? "", rule);

    private static DateField? Stamp(XAttribute? stamp, string rule, ArticleDraft draft) => draft.DateOf(stamp, stamp?.Value ?? "", rule);

    private static void ReadTags(XElement? head, XElement? data, ArticleDraft draft)
    {
        foreach (var keyword in data.Child("key-list").Children("keyword"))
            draft.AddTag(draft.Ledger.Field(keyword.Attribute("key"), "keyword") ?? draft.Ledger.Field(keyword, "keyword"));
        foreach (var subject in head.Child("tobject").Children("tobject.subject"))
        {
            draft.AddTag(draft.Ledger.Field(subject.Attribute("tobject.subject.detail"), "subject")
                ?? draft.Ledger.Field(subject.Attribute("tobject.subject.matter"), "subject")
                ?? draft.Ledger.Field(subject.Attribute("tobject.subject.type"), "subject"));
        }
    }
}
