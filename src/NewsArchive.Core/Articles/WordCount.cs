using NewsArchive.Formats;

namespace NewsArchive.Core.Articles;

/// <summary>Counts the words of a report's text.</summary>
public static class WordCount
{
    /// <summary>Words between white space in the text blocks; captions, related links and promotions are not counted.</summary>
    public static int Of(ParsedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return article.Blocks.Where(block => block.IsText).Sum(block => Of(block.Text));
    }

    private static int Of(string text)
    {
        var words = 0;
        var wasSpace = true;
        foreach (var letter in text)
        {
            var isSpace = char.IsWhiteSpace(letter);
            words += wasSpace && !isSpace ? 1 : 0;
            wasSpace = isSpace;
        }

        return words;
    }
}
