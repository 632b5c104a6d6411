using NewsArchive.Core.Articles;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Core.Comparing;

/// <summary>A report as it is compared: its sentences in reading order.</summary>
/// <param name="Id">The article's number, or the file's path.</param>
/// <param name="Headline">Its headline; null where it has none.</param>
/// <param name="Sentences">Of the standfirst and every block, the headline left out.</param>
public sealed record Report(string Id, string? Headline, IReadOnlyList<ReportSentence> Sentences)
{
    /// <summary>The block number of the standfirst's sentences.</summary>
    public const int StandfirstBlock = SentencePlace.Standfirst;

    /// <summary>More sentences than any report has; what is beyond them is not compared, so that a hostile file costs no more.</summary>
    public const int MostSentences = 1_000;

    public static Report Of(string id, string? headline, ParsedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new Report(id, headline, [.. SentencePlace.Of(article).Take(MostSentences).Select(place => Sentence(article, place))]);
    }

    private static ReportSentence Sentence(ParsedArticle article, SentencePlace place)
    {
        var block = place.Block == StandfirstBlock ? new Block(BlockKind.Paragraph, article.Standfirst!.Value) : article.Blocks[place.Block];
        var text = place.Range.In(block.Text);
        return new ReportSentence(text, place.Block, Boilerplate.IsAround(block.Kind) || Boilerplate.Is(text), Claims.IsOne(text, block.Kind));
    }
}
