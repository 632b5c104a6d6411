using System.Xml.Linq;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Markup;
using NewsArchive.Formats.Nitf;

namespace NewsArchive.Formats.NewsMl;

/// <summary>A text inside an item: NITF, XHTML, HTML written as text, or plain.</summary>
internal static class InlineContent
{
    public const string OtherForm = "Another form of the text.";

    /// <summary>Adds the blocks; NITF also fills the fields that the item around it leaves open.</summary>
    public static void Read(XElement content, string? type, ArticleDraft draft)
    {
        if (content.Child("nitf") is { } nitf)
        {
            NitfText.Read(nitf, draft);
        }
        else if (content.HasElements)
        {
            draft.Blocks.AddRange(BlockReader.Read(content, draft.Ledger));
        }
        else if (type?.Contains("html", StringComparison.OrdinalIgnoreCase) is true || HtmlNesting.IsHtml(content.Value))
        {
            draft.Ledger.UseText(content);
            var fragment = HtmlFragment.Parse(content.Value, XmlPlace.PathOf(content));
            draft.Ledger.Include(fragment);
            draft.Blocks.AddRange(BlockReader.Read(fragment, draft.Ledger));
        }
        else if (!string.IsNullOrWhiteSpace(content.Value))
        {
            draft.Ledger.UseText(content);
            var path = XmlPlace.PathOf(content);
            draft.Blocks.AddRange(PlainText.Paragraphs(content.Value)
                .Select(paragraph => new Block(BlockKind.Paragraph, paragraph, Path: path)));
        }
    }
}
