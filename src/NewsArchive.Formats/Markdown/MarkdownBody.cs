using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Text;

namespace NewsArchive.Formats.Markdown;

/// <summary>A block of a Markdown text with the characters it stands in.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its words without Markdown's marks.</param>
/// <param name="Start">Its first character.</param>
/// <param name="End">The character behind it.</param>
/// <param name="Level">Of a heading 1 to 6; else 0.</param>
internal readonly record struct MarkdownPart(BlockKind Kind, string Text, int Start, int End, int Level);

/// <summary>Makes an article's blocks of a Markdown document. What has no words, such as a rule, makes none.</summary>
internal sealed class MarkdownBody
{
    private readonly List<MarkdownPart> parts = [];

    public static List<MarkdownPart> Read(MarkdownDocument document)
    {
        var body = new MarkdownBody();
        body.ReadAll(document, BlockKind.Paragraph);
        return body.parts;
    }

    private void ReadAll(ContainerBlock container, BlockKind kind)
    {
        foreach (var block in container)
            Read(block, kind);
    }

    private void Read(Markdig.Syntax.Block block, BlockKind kind)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Add(BlockKind.Subhead, InlineText.Of(heading.Inline), heading, heading.Level);
                break;
            case ParagraphBlock paragraph:
                Add(InlineText.IsImagesOnly(paragraph.Inline) ? BlockKind.Caption : kind, InlineText.Of(paragraph.Inline), paragraph);
                break;
            case Table table:
                Add(BlockKind.Table, TextOf(table), table);
                break;
            case HtmlBlock html:
                Add(kind, WithoutTags(html.Lines.ToString()), html);
                break;
            case LinkReferenceDefinitionGroup:
                break;
            case CodeBlock code:
                Add(BlockKind.Preformatted, code.Lines.ToString().ReplaceLineEndings("\n").Trim('\n'), code);
                break;
            case QuoteBlock quote:
                ReadAll(quote, BlockKind.Quotation);
                break;
            case ListItemBlock item:
                ReadAll(item, BlockKind.ListItem);
                break;
            case ContainerBlock container:
                ReadAll(container, kind);
                break;
        }
    }

    private void Add(BlockKind kind, string text, Markdig.Syntax.Block block, int level = 0)
    {
        if (!string.IsNullOrWhiteSpace(text) && !block.Span.IsEmpty)
            parts.Add(new MarkdownPart(kind, text, block.Span.Start, block.Span.End + 1, level));
    }

    /// <summary>A line for each row, bars between the cells.</summary>
    private static string TextOf(Table table) => string.Join('\n', table.OfType<TableRow>().Select(row =>
        string.Join(" | ", row.OfType<TableCell>()
            .Select(cell => string.Join(' ', cell.OfType<ParagraphBlock>().Select(paragraph => InlineText.Of(paragraph.Inline)))))));

    /// <summary>The words of raw HTML; comments are none.</summary>
    private static string WithoutTags(string html)
    {
        var text = new StringBuilder();
        for (var at = 0; at < html.Length;)
        {
            var open = html.IndexOf('<', at);
            text.Append(html, at, (open < 0 ? html.Length : open) - at).Append(' ');
            if (open < 0)
                break;
            var isComment = html.AsSpan(open).StartsWith("<!--");
            var close = isComment ? html.IndexOf("-->", open, StringComparison.Ordinal) : html.IndexOf('>', open);
            at = close < 0 ? html.Length : close + (isComment ? 3 : 1);
        }

        return WhiteSpace.Normalise(text.ToString());
    }
}
