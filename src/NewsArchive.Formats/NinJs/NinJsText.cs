using System.Text.Json;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Markup;

namespace NewsArchive.Formats.NinJs;

/// <summary>The texts of an item: properties of their own in ninjs 1, lists with roles in 2 and 3.</summary>
internal static class NinJsText
{
    private const string OtherForm = "Another form of the text.";

    /// <summary>Types of items of which a description is the caption, not a standfirst.</summary>
    private static readonly string[] Pictures = ["picture", "graphic", "video", "audio"];

    public static Field? Headline(JsonDraft draft)
    {
        var item = draft.Root;
        if (draft.Ledger.Field(item.Member("headline", "headline_main"), "headline") is { } one)
            return one;
        var headlines = item.Member("headlines")?.Items().ToList() ?? [];
        var main = headlines.OrderBy(headline => Role(headline) is "main" or "" ? 0 : 1).Select(headline => headline.Member("value"))
            .FirstOrDefault();
        return draft.Ledger.Field(main, "headline") ?? draft.Ledger.Field(item.Member("title"), "title, as there is no headline");
    }

    /// <summary>Fills the blocks with the richest form of the text, and takes what describes it.</summary>
    public static void ReadBody(JsonDraft draft)
    {
        foreach (var (body, isMarkup) in Bodies(draft.Root))
        {
            if (draft.Article.Blocks.Count > 0)
                draft.Ledger.LeaveOut(body, OtherForm);
            else if (isMarkup)
                draft.Html(body);
            else
                draft.Plain(body);
        }

        foreach (var (description, role) in Descriptions(draft.Root))
            Describe(draft, description, role);
        foreach (var second in (draft.Root.Member("headlines")?.Items() ?? [])
            .Where(headline => Role(headline).StartsWith("sub", StringComparison.Ordinal)))
            draft.Article.Standfirst ??= draft.Ledger.Field(second.Member("value"), "second headline");
    }

    /// <summary>Markup before plain text, as it has the structure.</summary>
    private static IEnumerable<(JsonPlace Body, bool IsMarkup)> Bodies(JsonPlace item)
    {
        var own = item.Members().Where(member => member.Name.StartsWith("body_", StringComparison.OrdinalIgnoreCase))
            .Select(member => (Body: member.Place, IsMarkup: member.Name.Contains("html", StringComparison.OrdinalIgnoreCase)));
        var listed = (item.Member("bodies")?.Items() ?? [])
            .Select(body => (Value: body.Member("value"), Type: body.Member("contenttype")?.Words ?? ""))
            .Where(body => body.Value is not null)
            .Select(body => (Body: body.Value!.Value, IsMarkup: body.Type.Contains("html", StringComparison.OrdinalIgnoreCase)
                || body.Type.Contains("xml", StringComparison.OrdinalIgnoreCase)));
        return own.Concat(listed).OrderBy(body => body.IsMarkup ? 0 : 1);
    }

    private static IEnumerable<(JsonPlace Description, string Role)> Descriptions(JsonPlace item)
    {
        foreach (var (name, place) in item.Members())
        {
            if (name.StartsWith("description_", StringComparison.OrdinalIgnoreCase))
                yield return (place, name["description_".Length..].ToLowerInvariant());
            else if (name.Equals("description", StringComparison.OrdinalIgnoreCase) && place.Value.ValueKind is JsonValueKind.String)
                yield return (place, "text");
        }

        foreach (var listed in item.Member("descriptions")?.Items() ?? [])
        {
            if (listed.Member("value") is { } value)
                yield return (value, Role(listed));
        }
    }

    private static void Describe(JsonDraft draft, JsonPlace description, string role)
    {
        var article = draft.Article;
        if (description.Words is not { } words)
            return;
        if (role is "creditline" or "credit")
            article.Credit ??= draft.Ledger.Field(description, "credit line");
        else if (role is "caption" || Pictures.Contains(draft.Root.Member("type")?.Words))
            draft.Plain(description, BlockKind.Caption);
        else if (role is not ("text" or "html" or "xhtml" or "summary" or "abstract" or "main" or "short" or ""))
            return;
        else if (article.Blocks.Count == 0)
            _ = role.Contains("html", StringComparison.Ordinal) ? draft.Html(description) : draft.Plain(description);
        else if (RepeatedBeginning.Is(words, article.Blocks))
            draft.Ledger.LeaveOut(description, RepeatedBeginning.Reason);
        else if (article.Standfirst is null && !role.Contains("html", StringComparison.Ordinal))
            article.Standfirst = draft.Ledger.Field(description, "description");
        else
            draft.Ledger.LeaveOut(description, OtherForm);
    }

    private static string Role(JsonPlace listed) => listed.Member("role")?.Words?.ToLowerInvariant() ?? "";
}
