using System.Xml.Linq;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Markup;

namespace NewsArchive.Formats.NewsMl;

/// <summary>The texts in the components of a NewsML 1 item, told apart by the role of their component.</summary>
internal static class NewsMl1Text
{
    public static void Read(XElement item, ArticleDraft draft)
    {
        // A component that says it is the text comes before those that say nothing, and before contacts and other matter.
        var contents = item.Descendants().Where(element => element.Name.LocalName == "DataContent")
            .Select(content => (Content: content, Type: Type(content), Role: Role(content)))
            .Where(content => IsText(content.Type))
            .OrderBy(content => Rank(content.Role));
        foreach (var (content, type, role) in contents)
            Read(content, type, role, draft);
    }

    private static void Read(XElement content, string type, string role, ArticleDraft draft)
    {
        if (role.Contains("caption", StringComparison.Ordinal))
            Captions(content, type, draft);
        else if (role.Contains("subhead", StringComparison.Ordinal))
            draft.Standfirst ??= Words(content, "second headline", draft);
        else if (role.Contains("headline", StringComparison.Ordinal))
            draft.Headline ??= Words(content, "headline", draft);
        else if (draft.Blocks.Any(block => block.IsText))
            draft.Ledger.LeaveOut(content, InlineContent.OtherForm);
        else
            InlineContent.Read(content, type, draft);
    }

    private static int Rank(string role) => role switch
    {
        _ when role.Contains("main", StringComparison.Ordinal) || role.Contains("body", StringComparison.Ordinal) => 0,
        "" => 1,
        _ => 2,
    };

    private static void Captions(XElement content, string type, ArticleDraft draft)
    {
        var first = draft.Blocks.Count;
        InlineContent.Read(content, type, draft);
        for (var i = first; i < draft.Blocks.Count; i++)
            draft.Blocks[i] = draft.Blocks[i] with { Kind = BlockKind.Caption };
    }

    /// <summary>The words of a short text in markup; the page around them has a title that is not theirs.</summary>
    private static Field? Words(XElement content, string rule, ArticleDraft draft)
    {
        var words = string.Join(' ', BlockReader.Read(content, draft.Ledger).Select(block => block.Text));
        return words.Length == 0 ? null : new Field(words, Basis.Stated, XmlLedger.Evidence(content, rule, words));
    }

    /// <summary>The format and media type as the content item states them, in lower case.</summary>
    private static string Type(XElement content) => string.Join(' ', (content.Parent?.Elements() ?? [])
        .Where(element => element.Name.LocalName is "Format" or "MimeType" or "MediaType")
        .Select(element => element.Attribute("FormalName")?.Value)).ToLowerInvariant();

    private static bool IsText(string type) =>
        !type.Contains("css", StringComparison.Ordinal) && !type.Contains("image", StringComparison.Ordinal)
        && !type.Contains("photo", StringComparison.Ordinal) && !type.Contains("base64", StringComparison.Ordinal);

    private static string Role(XElement content) => content.Ancestors()
        .Where(element => element.Name.LocalName == "NewsComponent")
        .Select(component => component.Child("Role")?.Attribute("FormalName")?.Value)
        .FirstOrDefault(role => role is not null)?.ToLowerInvariant() ?? "";
}
