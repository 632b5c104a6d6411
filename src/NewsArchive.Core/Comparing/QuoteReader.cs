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
        var (block, closers) = (int.MinValue, "");
        for (var index = 0; index < report.Sentences.Count; index++)
        {
            var sentence = report.Sentences[index];
            // A quotation may go on over sentences of a block, but not into the next block: that opens its own marks again.
            if (sentence.Block != block) (block, closers) = (sentence.Block, "");
            foreach (var range in QuotationMarks.Quoted(sentence.Text, ref closers))
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
}

/// <summary>Words that a report puts in quotation marks, within one sentence.</summary>
/// <param name="Sentence">The number of its sentence, counted from 0.</param>
/// <param name="Words">The words between the marks.</param>
/// <param name="Speaker">Whose they are, in the longest form of the name the report uses; null where it does not say.</param>
public sealed record Quotation(int Sentence, string Words, string? Speaker);
