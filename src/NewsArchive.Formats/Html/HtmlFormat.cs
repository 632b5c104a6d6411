using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Text;

namespace NewsArchive.Formats.Html;

/// <summary>Pages as saved from a browser, read without loading or running anything.</summary>
public sealed class HtmlFormat : IArticleFormat
{
    public string Name => "html";

    public int Version => 3;

    public bool Matches(OriginalHeader header) => HtmlDetection.Matches(header);

    public ParseResult Parse(Original original)
    {
        var (text, encodingProblem) = HtmlDecoding.Decode(original.Bytes.Span);
        var (markup, limitProblem) = MarkupLimits.Apply(text);
        var article = PageReader.Read(Page.Parse(markup), [.. new[] { encodingProblem, limitProblem }.OfType<Problem>()]);
        return article.Headline is null && article.Blocks.Count == 0
            ? ParseResult.Rejected("no-article", "The page has neither a headline nor running text.")
            : ParseResult.Of(article with { Identity = ArticleAddress.Of(article.Url?.Value) });
    }
}
