using NewsArchive.Formats.Contract;

namespace NewsArchive.Web.Pages.Articles;

/// <summary>Something that is in the file but not in the report.</summary>
/// <param name="What">What it is, in a word or two.</param>
/// <param name="Text">Its words.</param>
public sealed record AsideBlock(string What, string Text)
{
    /// <summary>
    /// Related links, promotions and credits, in the order of the file, and what a structured file has beside its article.
    /// </summary>
    public static IReadOnlyList<AsideBlock> Of(ParsedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return
        [
            .. article.Blocks.Where(block => !FlowPart.IsInFlow(block)).Select(block => new AsideBlock(Name(block.Kind), block.Text)),
            .. article.LeftOut.Select(left => new AsideBlock($"Left out ({left.Path}): {left.Reason}", left.Text)),
        ];
    }

    private static string Name(BlockKind kind) => kind switch
    {
        BlockKind.RelatedLink => "Related link",
        BlockKind.Promotion => "Promotion",
        _ => "Credit",
    };
}
