using NewsArchive.Formats.Html.Body;

namespace NewsArchive.Formats.Html;

/// <summary>Pages as saved from a browser, read without loading or running anything.</summary>
public sealed class HtmlFormat : IArticleFormat
{
    public string Name => "html";

    public int Version => 1;

    public bool Matches(OriginalHeader header) => HtmlDetection.Matches(header);

    public ParseResult Parse(Original original)
    {
        var (text, encodingProblem) = HtmlDecoding.Decode(original.Bytes.Span);
        var (markup, limitProblem) = MarkupLimits.Apply(text);
        var page = Page.Parse(markup);
        var blocks = BodyReader.Read(page, null);
        var article = new ParsedArticle
        {
            Blocks = [.. blocks.Where(block => block.Reason is null).Select(ToBlock)],
            Problems = [.. new[] { encodingProblem, limitProblem }.OfType<Problem>()],
        };
        return ParseResult.Of(article);
    }

    private static Formats.Block ToBlock(TextBlock block) => new(Kind(block.Shape), block.Text, Path: block.Path());

    private static BlockKind Kind(BlockShape shape) => shape switch
    {
        BlockShape.Heading => BlockKind.Subhead,
        BlockShape.ListItem => BlockKind.ListItem,
        BlockShape.Quotation => BlockKind.Quotation,
        BlockShape.Table => BlockKind.Table,
        BlockShape.Preformatted => BlockKind.Preformatted,
        BlockShape.Verse => BlockKind.Verse,
        BlockShape.Caption => BlockKind.Caption,
        _ => BlockKind.Paragraph,
    };
}
