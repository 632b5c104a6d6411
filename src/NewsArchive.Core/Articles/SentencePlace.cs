using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Articles;

/// <summary>
/// The place of a sentence in an article. Sentences are counted from 0 over the standfirst and all blocks in their order, so
/// that a number means the same sentence wherever the archive shows one.
/// </summary>
/// <param name="Block">The number of its block, counted from 0; <see cref="Standfirst"/> for the standfirst.</param>
/// <param name="Range">Its place in the text of the block.</param>
public readonly record struct SentencePlace(int Block, TextRange Range)
{
    /// <summary>The block number of the standfirst's sentences.</summary>
    public const int Standfirst = -1;

    /// <summary>
    /// Longer than sentences are: what has no full stop for so many letters is cut, so that what is done with one sentence is bounded.
    /// </summary>
    private const int Longest = 1_000;

    /// <summary>The sentences in their order; a block's are found when they are asked for.</summary>
    public static IEnumerable<SentencePlace> Of(ParsedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        for (var block = Standfirst; block < article.Blocks.Count; block++)
        {
            var text = block == Standfirst ? article.Standfirst?.Value ?? "" : article.Blocks[block].Text;
            foreach (var sentence in Sentences.Of(text))
            {
                for (var rest = sentence; rest.Length > 0;)
                {
                    var piece = rest.Length > Longest ? Cut(text, rest) : rest;
                    yield return new SentencePlace(block, piece);
                    var next = piece.End < rest.End && text[piece.End] == ' ' ? piece.End + 1 : piece.End;
                    rest = new TextRange(next, rest.End - next);
                }
            }
        }
    }

    /// <summary>As much of a long sentence as may be in one piece: up to a space, else between two characters.</summary>
    private static TextRange Cut(string text, TextRange sentence)
    {
        var end = text.LastIndexOf(' ', sentence.Start + Longest - 1, Longest - 1);
        if (end < 0)
        {
            end = sentence.Start + Longest;
            end = char.IsLowSurrogate(text[end]) ? end - 1 : end;
        }

        return new TextRange(sentence.Start, end - sentence.Start);
    }
}
