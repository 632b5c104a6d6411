using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Html.Metadata;
using NewsArchive.Formats.Text;

namespace NewsArchive.Formats.Html;

/// <summary>Pages as saved from a browser, read without loading or running anything.</summary>
public sealed class HtmlFormat : IArticleFormat
{
    public string Name => "html";

    public int Version => 5;

    public Telltale Telltale => Telltale.Syntax;

    public bool Matches(OriginalHeader header) => HtmlDetection.Matches(header);

    public ParseResult Parse(Original original) => Parse(original, address: null);

    /// <summary>Reads a page that was captured.</summary>
    /// <param name="original">The page.</param>
    /// <param name="address">Where it was fetched from; null where that is not known.</param>
    internal static ParseResult Parse(Original original, Field? address)
    {
        var (text, encodingProblem) = HtmlDecoding.Decode(original.Bytes.Span, original.Encoding);
        var (markup, limitProblem) = MarkupLimits.Apply(text);
        var facts = new PageFacts(Page.Parse(markup));
        var article = PageReader.Read(facts, [.. new[] { encodingProblem, limitProblem }.OfType<Problem>()], address);
        if (article.Headline is null && article.Blocks.Count == 0)
            return ParseResult.Rejected("no-article", "The page has neither a headline nor running text.");
        return PageKind.Doubt(facts, article) switch
        {
            null => ParseResult.Of(article with { Identity = ArticleAddress.Of(article.Url?.Value) }),
            { Kind: ProblemKind.NotSure } doubt => ParseResult.Of(article with { Problems = [.. article.Problems, doubt] }),
            var refusal => new ParseResult([], [refusal]),
        };
    }
}
