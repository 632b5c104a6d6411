using System.Xml.Linq;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Markup;

namespace NewsArchive.Formats.NewsMl;

/// <summary>The text of a NewsML-G2 item and what describes it.</summary>
internal static class NewsMlG2Text
{
    public static void Read(XElement item, ArticleDraft draft)
    {
        foreach (var content in item.Child("contentSet")?.Elements() ?? [])
        {
            if (content.Name.LocalName is not ("inlineXML" or "inlineData"))
                continue;
            if (draft.Blocks.Any(block => block.IsText))
                draft.Ledger.LeaveOut(content, InlineContent.OtherForm);
            else
                InlineContent.Read(content, content.Attribute("contenttype")?.Value, draft);
        }

        var meta = item.Child("contentMeta");
        foreach (var description in meta.Children("description"))
            Describe(description, item, draft);
        foreach (var second in meta.Children("headline").Where(NewsMlG2Item.IsSecond))
            draft.Standfirst ??= Second(second, draft);
    }

    private static void Describe(XElement description, XElement item, ArticleDraft draft)
    {
        var role = description.Attribute("role")?.Value ?? "";
        var words = description.Value;
        if (string.IsNullOrWhiteSpace(words))
            return;
        var isCaption = role.EndsWith("caption", StringComparison.OrdinalIgnoreCase);
        var isText = item.Child("itemMeta")
            .Child("itemClass")?.Attribute("qcode")?.Value.EndsWith("text", StringComparison.OrdinalIgnoreCase) is not false;
        if (isCaption && isText)
            draft.Ledger.LeaveOut(description, "The caption of an item that is not a picture.");
        else if (isCaption)
            draft.Blocks.AddRange(BlockReader.Read(description, draft.Ledger).Select(block => block with { Kind = BlockKind.Caption }));
        else if (!draft.Blocks.Any(block => block.IsText))
            draft.Blocks.AddRange(BlockReader.Read(description, draft.Ledger));
        else if (RepeatedBeginning.Is(Text.WhiteSpace.Normalise(words), draft.Blocks))
            draft.Ledger.LeaveOut(description, RepeatedBeginning.Reason);
        else
            draft.Standfirst ??= draft.Ledger.Field(description, "description");
    }

    private static Field? Second(XElement headline, ArticleDraft draft)
    {
        var isRepeated = Text.WhiteSpace.Normalise(headline.Value) == draft.Headline?.Value;
        if (isRepeated)
            draft.Ledger.LeaveOut(headline, "It repeats the headline.");
        return isRepeated ? null : draft.Ledger.Field(headline, "second headline");
    }
}
