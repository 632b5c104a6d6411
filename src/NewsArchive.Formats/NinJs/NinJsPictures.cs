using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Markup;

namespace NewsArchive.Formats.NinJs;

/// <summary>The pictures of an item: their captions, and the address of the first.</summary>
internal static class NinJsPictures
{
    private static readonly string[] Types = ["picture", "graphic", "video"];

    public static void Read(JsonDraft draft)
    {
        if (Types.Contains(Type(draft.Root)))
            draft.Article.Image = Address(draft.Root, draft);
        foreach (var item in Associations(draft.Root).Where(item => Types.Contains(Type(item))))
        {
            ReadCaption(item, draft);
            draft.Article.Image ??= Address(item, draft);
        }
    }

    /// <summary>Named members of an object in ninjs 1, a list in 2 and 3.</summary>
    private static IEnumerable<JsonPlace> Associations(JsonPlace item)
    {
        if (item.Member("associations") is not { } associations)
            return [];
        return associations.Value.ValueKind is System.Text.Json.JsonValueKind.Array
            ? associations.Items()
            : associations.Members().Select(member => member.Place);
    }

    private static void ReadCaption(JsonPlace picture, JsonDraft draft)
    {
        var listed = picture.Member("descriptions")?.Items()
            .OrderBy(description => description.Member("role")?.Words is "caption" ? 0 : 1)
            .Select(description => description.Member("value")).FirstOrDefault();
        JsonPlace?[] candidates = [picture.Member("description_caption", "description_text"), listed, picture.Member("headline")];
        foreach (var candidate in candidates)
        {
            if (draft.Plain(candidate, BlockKind.Caption))
                return;
        }
    }

    private static Field? Address(JsonPlace item, JsonDraft draft)
    {
        if (item.Member("renditions") is not { } renditions)
            return null;
        var all = renditions.Value.ValueKind is System.Text.Json.JsonValueKind.Array ? renditions.Items()
            : renditions.Members().Select(member => member.Place);
        foreach (var rendition in all)
        {
            var type = rendition.Member("mimetype", "contenttype")?.Words;
            var isImage = type is null || type.StartsWith("image/", StringComparison.OrdinalIgnoreCase);
            if (isImage && rendition.Member("href") is { Words: { } href } found && WebAddress.TryResolve(href.Trim(), [], out _))
                return draft.Ledger.Field(found, "rendition of the picture");
        }

        return null;
    }

    private static string? Type(JsonPlace item) => item.Member("type")?.Words;
}
