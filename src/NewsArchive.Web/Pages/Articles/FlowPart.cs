using NewsArchive.Formats.Contract;

namespace NewsArchive.Web.Pages.Articles;

/// <summary>A part of an article's text as the page sets it: one block, or the items of one list.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Blocks">Its blocks with the ids by which they can be linked to.</param>
public sealed record FlowPart(BlockKind Kind, IReadOnlyList<FlowBlock> Blocks)
{
    public FlowBlock Only => Blocks[0];

    /// <summary>The text in reading order; related links, promotions and credits are not in it.</summary>
    /// <param name="article">The article.</param>
    /// <param name="texts">Its texts by sentences.</param>
    public static IReadOnlyList<FlowPart> Of(ParsedArticle article, IReadOnlyDictionary<int, SentenceText> texts)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(texts);
        List<FlowPart> parts = [];
        List<FlowBlock> items = [];
        var paragraphs = 0;
        var others = 0;
        for (var i = 0; i < article.Blocks.Count; i++)
        {
            var block = article.Blocks[i];
            if (!IsInFlow(block))
            {
                continue;
            }

            var id = block.Kind == BlockKind.Paragraph ? $"p{++paragraphs}" : $"b{++others}";
            var text = texts.GetValueOrDefault(i) ?? new SentenceText(block.Text, 0, []);
            if (block.Kind != BlockKind.ListItem)
            {
                items = [];
                parts.Add(new FlowPart(block.Kind, [new FlowBlock(id, text)]));
                continue;
            }

            if (items.Count == 0)
            {
                items = [];
                parts.Add(new FlowPart(block.Kind, items));
            }

            items.Add(new FlowBlock(id, text));
        }

        return parts;
    }

    public static bool IsInFlow(Block block)
    {
        ArgumentNullException.ThrowIfNull(block);
        return block.Kind is not (BlockKind.RelatedLink or BlockKind.Promotion or BlockKind.Credit);
    }
}

/// <summary>A block in the flow of reading.</summary>
/// <param name="Id">Its id on the page, the same for ever within a revision: <c>p3</c> is the third paragraph.</param>
/// <param name="Text">Its words by sentences.</param>
public sealed record FlowBlock(string Id, SentenceText Text);
