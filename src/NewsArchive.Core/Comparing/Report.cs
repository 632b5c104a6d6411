using NewsArchive.Formats;
using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Comparing;

/// <summary>A report as it is compared: its sentences in reading order.</summary>
/// <param name="Id">The article's number, or the file's path.</param>
/// <param name="Headline">Its headline; null where it has none.</param>
/// <param name="Sentences">Of the standfirst and every block, the headline left out.</param>
public sealed record Report(string Id, string? Headline, IReadOnlyList<ReportSentence> Sentences)
{
    /// <summary>The block number of the standfirst's sentences.</summary>
    public const int StandfirstBlock = -1;

    /// <summary>More sentences than any report has; what is beyond them is not compared, so that a hostile file costs no more.</summary>
    public const int MostSentences = 1_000;

    /// <summary>Longer than sentences are: what has no full stop for so many letters is cut, so that the cost of comparing two sentences is bounded.</summary>
    private const int LongestSentence = 1_000;

    public static Report Of(string id, string? headline, ParsedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var sentences = new List<ReportSentence>();
        if (article.Standfirst is { } standfirst)
        {
            Add(sentences, new Block(BlockKind.Paragraph, standfirst.Value), StandfirstBlock);
        }

        for (var block = 0; block < article.Blocks.Count && sentences.Count < MostSentences; block++)
        {
            Add(sentences, article.Blocks[block], block);
        }

        return new Report(id, headline, sentences.Count > MostSentences ? sentences[..MostSentences] : sentences);
    }

    private static void Add(List<ReportSentence> sentences, Block block, int index)
    {
        foreach (var range in Formats.Text.Sentences.Of(block.Text).SelectMany(range => Pieces(block.Text, range)))
        {
            var text = range.In(block.Text);
            sentences.Add(new ReportSentence(text, index, Boilerplate.IsAround(block.Kind) || Boilerplate.Is(text), Claims.IsOne(text, block.Kind)));
        }
    }

    private static IEnumerable<TextRange> Pieces(string text, TextRange sentence)
    {
        var start = sentence.Start;
        while (sentence.End - start > LongestSentence)
        {
            var space = text.LastIndexOf(' ', start + LongestSentence - 1, LongestSentence - 1);
            var end = space > start ? space : start + LongestSentence;
            yield return new TextRange(start, end - start);
            start = space > start ? space + 1 : end;
        }

        yield return new TextRange(start, sentence.End - start);
    }
}
