using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Comparing;

/// <summary>The quotations of a report, with their speakers.</summary>
internal static class QuoteReader
{
    /// <summary>Shorter quotations are terms and titles, not speech.</summary>
    private const int FewestWords = 3;

    public static List<Quotation> Of(Report report)
    {
        var speakers = new Speakers(report);
        var quotations = new List<Quotation>();
        var (block, closer) = (int.MinValue, '\0');
        for (var index = 0; index < report.Sentences.Count; index++)
        {
            var sentence = report.Sentences[index];
            // A quotation may go on over sentences of a block, but not into the next block: that opens its own marks again.
            if (sentence.Block != block) (block, closer) = (sentence.Block, '\0');
            foreach (var range in Ranges(sentence.Text, ref closer))
            {
                if (!sentence.IsNoise && IsSpeech(range.In(sentence.Text)))
                {
                    quotations.Add(new Quotation(index, range.In(sentence.Text).Trim(' ', ','), speakers.Of(index, range)));
                }
            }
        }

        return quotations;
    }

    /// <summary>Few words, or a capital on every longer one, are a term or a title in quotation marks.</summary>
    private static bool IsSpeech(string words)
    {
        var tokens = WordTokens.Of(words);
        return tokens.Count >= FewestWords && tokens.Exists(token => token.Length > 3 && char.IsLower(words[token.Start]));
    }

    /// <summary>The quoted parts of a sentence.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="closer">The mark that ends a quotation which is open; none where it is <c>\0</c>.</param>
    private static List<TextRange> Ranges(string text, ref char closer)
    {
        var ranges = new List<TextRange>();
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (closer == '\0')
            {
                closer = CloserOf(text, at);
                start = at + 1;
            }
            else if (text[at] == closer && IsClosing(text, at))
            {
                ranges.Add(new TextRange(start, at - start));
                closer = '\0';
            }
        }

        if (closer != '\0' && start < text.Length)
        {
            ranges.Add(new TextRange(start, text.Length - start));
        }

        return ranges;
    }

    private static char CloserOf(string text, int at) => text[at] switch
    {
        '"' => '"',
        '“' or '„' => '”',
        '«' => '»',
        // A single mark opens only before a word and behind none: not in it's or the '90s.
        '‘' => '’',
        '\'' when (at == 0 || char.IsWhiteSpace(text[at - 1])) && at + 1 < text.Length && char.IsLetter(text[at + 1]) => '\'',
        _ => '\0',
    };

    private static bool IsClosing(string text, int at) =>
        text[at] is not ('\'' or '’') || at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]);
}

/// <summary>Words that a report puts in quotation marks, within one sentence.</summary>
/// <param name="Sentence">The number of its sentence, counted from 0.</param>
/// <param name="Words">The words between the marks.</param>
/// <param name="Speaker">Whose they are, in the longest form of the name the report uses; null where it does not say.</param>
public sealed record Quotation(int Sentence, string Words, string? Speaker);
