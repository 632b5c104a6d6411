using System.Text.Json;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Markup;

namespace NewsArchive.Formats.Feeds;

/// <summary>Reads one item of a JSON Feed.</summary>
internal static class JsonFeedItem
{
    /// <param name="bytes">The item.</param>
    /// <param name="pointer">Its place in the feed.</param>
    /// <param name="feed">The bytes of the feed's own members, by name.</param>
    public static ParseResult Read(ReadOnlyMemory<byte> bytes, string pointer, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> feed)
    {
        if (!JsonText.TryParse(bytes, out var document, out var problem))
            return new ParseResult([], [problem]);
        using (document)
        {
            var item = new JsonPlace(document.RootElement, pointer);
            return item.Value.ValueKind is JsonValueKind.Object
                ? Read(new JsonDraft(item), feed).With(problem is null ? [] : [problem])
                : ParseResult.Rejected("not-an-item", "The item is not a JSON object.");
        }
    }

    private static ParseResult Read(JsonDraft draft, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> feed)
    {
        var item = draft.Root;
        var ledger = draft.Ledger;
        draft.Article.Headline = ledger.Field(item.Member("title"), "title");
        ReadText(draft);
        draft.Article.Language = draft.Language(item.Member("language"), "language")
            ?? FromFeed(feed, "language", place => new JsonDraft(place).Language(place, "language of the feed"));
        draft.Article.Date = draft.Date(item.Member("date_published"), "published") ?? draft.Date(item.Member("date_modified"), "updated");
        draft.Article.Byline = Byline(item, ledger) ?? FromFeed(feed, "authors", Byline) ?? FromFeed(feed, "author", Byline);
        draft.Article.Source = FromFeed(feed, "title", place => new JsonLedger(place).Field(place, "title of the feed"));
        draft.Article.Url = Address(draft, feed, "url", "external_url");
        draft.Article.ExternalId = ledger.Field(item.Member("id"), "id") ?? Link(draft.Article.Url);
        draft.Article.IdScope = FeedNames.IdScope(draft.Article.Source);
        draft.Article.Image = Address(draft, feed, "image", "banner_image");
        foreach (var tag in item.Member("tags")?.Items() ?? [])
            draft.Article.AddTag(ledger.Field(tag, "tag"));
        return draft.ToResult();
    }

    /// <summary>The full content before the summary; the summary beside it is the standfirst.</summary>
    private static void ReadText(JsonDraft draft)
    {
        var item = draft.Root;
        if (!draft.Html(item.Member("content_html")) && !draft.Plain(item.Member("content_text")))
            draft.Article.IsSummary = draft.Plain(item.Member("summary"));
        else
            draft.Article.Standfirst = draft.Ledger.Field(item.Member("summary"), "summary");
        if (draft.Article.Blocks.Count > 0 && item.Member("content_text") is { Words: not null } text
            && item.Member("content_html") is { Words: not null })
            draft.Ledger.LeaveOut(text, "The same text as content_html.");
    }

    private static Field? Byline(JsonPlace item, JsonLedger ledger) =>
        Names((item.Member("authors") ?? item.Member("author"))?.Items() ?? [], ledger);

    private static Field? Byline(JsonPlace authors) => Names(authors.Items(), new JsonLedger(authors));

    private static Field? Names(IEnumerable<JsonPlace> authors, JsonLedger ledger)
    {
        var names = authors.Select(author => ledger.Field(author.Member("name"), "author")).OfType<Field>().ToList();
        return names.Count == 0 ? null : names[0] with { Value = string.Join(", ", names.Select(name => name.Value)) };
    }

    private static Field? Address(JsonDraft draft, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> feed, params string[] names)
    {
        var bases = new[] { "home_page_url", "feed_url" }.Select(name =>
            FromFeed(feed, name, place => new JsonLedger(place).Field(place, name))?.Value).OfType<string>();
        foreach (var place in names.Select(name => draft.Root.Member(name)))
        {
            if (place is { Words: { } words } found && WebAddress.TryResolve(words.Trim(), bases, out var address))
            {
                var field = draft.Ledger.Field(found, address == words.Trim() ? "link" : "link, made absolute")!;
                return field with { Value = address, Basis = address == words.Trim() ? Basis.Stated : Basis.Derived };
            }
        }

        return null;
    }

    private static Field? Link(Field? url) =>
        url is null ? null : url with { Basis = Basis.Stated, Evidence = url.Evidence with { Rule = "link, as there is no id" } };

    private static Field? FromFeed(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> feed, string name, Func<JsonPlace, Field?> read)
    {
        if (!feed.TryGetValue(name, out var bytes) || !JsonText.TryParse(bytes, out var document, out _))
            return null;
        using (document)
            return read(new JsonPlace(document.RootElement, "/" + name));
    }
}
