using NewsArchive.Core.Articles;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Text;

namespace NewsArchive.Web.Pages.Articles;

/// <summary>A text whose sentences can be linked to.</summary>
/// <param name="Text">Its words.</param>
/// <param name="First">The number of its first sentence within the article.</param>
/// <param name="Sentences">Where its sentences are.</param>
public sealed record SentenceText(string Text, int First, IReadOnlyList<TextRange> Sentences)
{
    /// <summary>
    /// The texts of an article by the numbers of their blocks; the standfirst's is <see cref="SentencePlace.Standfirst"/>.
    /// </summary>
    public static Dictionary<int, SentenceText> Of(ParsedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var texts = new Dictionary<int, SentenceText>(article.Blocks.Count + 1);
        var sentences = new List<TextRange>();
        var (count, block) = (0, SentencePlace.Standfirst);
        foreach (var place in SentencePlace.Of(article))
        {
            if (place.Block != block)
            {
                End();
                block = place.Block;
            }

            sentences.Add(place.Range);
            count++;
        }

        End();
        return texts;

        void End()
        {
            if (sentences.Count > 0)
            {
                var text = block == SentencePlace.Standfirst ? article.Standfirst!.Value : article.Blocks[block].Text;
                texts.Add(block, new SentenceText(text, count - sentences.Count, sentences));
                sentences = [];
            }
        }
    }
}
