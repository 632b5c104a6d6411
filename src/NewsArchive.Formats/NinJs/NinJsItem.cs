using System.Text.Json;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Markup;

namespace NewsArchive.Formats.NinJs;

/// <summary>Reads one ninjs item.</summary>
internal static class NinJsItem
{
    /// <param name="bytes">The item.</param>
    /// <param name="pointer">Its place in the file: empty where it is the file.</param>
    public static ParseResult Read(ReadOnlyMemory<byte> bytes, string pointer)
    {
        if (!JsonText.TryParse(bytes, out var document, out var problem))
            return new ParseResult([], [problem]);
        using (document)
        {
            var item = new JsonPlace(document.RootElement, pointer);
            if (item.Value.ValueKind is not JsonValueKind.Object)
                return ParseResult.Rejected("not-an-item", "It is not a JSON object.");
            if (item.Member("uri", "guid") is not { Words: not null })
                return ParseResult.Rejected("no-uri", "The item has no uri, the one property that ninjs requires.");
            return Read(new JsonDraft(item)).With(problem is null ? [] : [problem]);
        }
    }

    private static ParseResult Read(JsonDraft draft)
    {
        var item = draft.Root;
        var ledger = draft.Ledger;
        var article = draft.Article;
        article.ExternalId = ledger.Field(item.Member("uri"), "uri") ?? ledger.Field(item.Member("guid"), "guid");
        article.IdScope = "agency"; // a uri is one item's everywhere
        article.Version = ledger.Field(item.Member("version"), "version");
        article.Status = ledger.Field(item.Member("pubstatus"), "publication status");
        article.Language = draft.Language(item.Member("language"), "language");
        article.Headline = NinJsText.Headline(draft);
        NinJsText.ReadBody(draft);
        article.Byline = ledger.Field(item.Member("byline", "by"), "byline");
        article.Dateline = ledger.Field(item.Member("located"), "located");
        article.Date = Date(draft);
        article.Source = Source(item, ledger);
        article.Credit = article.Credit ?? ledger.Field(item.Member("copyrightnotice"), "copyright notice")
            ?? ledger.Field(item.Member("copyrightholder"), "copyright holder");
        foreach (var subject in item.Member("subjects", "subject")?.Items() ?? [])
            article.AddTag(ledger.Field(subject.Member("name"), "subject"));
        foreach (var keyword in item.Member("keywords")?.Items() ?? [])
            article.AddTag(ledger.Field(keyword, "keyword"));
        NinJsPictures.Read(draft);
        return draft.ToResult([.. NinJsProperties.Faults(item)]);
    }

    /// <summary>
    /// ninjs has no date of publication: that of the first version is nearest to it, that of this version the last resort.
    /// </summary>
    private static DateField? Date(JsonDraft draft) =>
        draft.Date(draft.Root.Member("firstpublished"), "first published")
        ?? draft.Date(draft.Root.Member("firstcreated"), "first created")
        ?? draft.Date(draft.Root.Member("contentcreated"), "content created")
        ?? draft.Date(draft.Root.Member("versioncreated"), "version created");

    private static Field? Source(JsonPlace item, JsonLedger ledger)
    {
        foreach (var source in item.Member("infosources", "infosource")?.Items() ?? [])
        {
            if (ledger.Field(source.Member("name"), "information source") is { } field)
                return field;
        }

        return ledger.Field(item.Member("source"), "source");
    }
}
