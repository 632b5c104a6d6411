using System.Buffers;
using NewsArchive.Formats.Clippings.Body;
using NewsArchive.Formats.Clippings.Layout;
using NewsArchive.Formats.Clippings.Vocabulary;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Prose;

namespace NewsArchive.Formats.Clippings;

/// <summary>
/// Decides what a set phrase or a mark decides alone, wherever it stands: corrections,
/// credits, promotions, labelled links and captions, separators.
/// </summary>
internal static class Furniture
{
    /// <summary>An invitation is short; a paragraph that begins like one goes on.</summary>
    private const int LongestPromotion = 40;

    private const int LongestLink = 30;

    /// <summary>With a full stop behind it, a cue and more words than these are a paragraph.</summary>
    private const int LongestStoppedLink = 16;

    private const int LongestCredit = 60;

    private const int LongestSource = 15;

    private const int LongestCorrection = 150;

    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"“”„«»");

    public static void Read(Draft draft)
    {
        var isFirst = true;
        foreach (var passage in draft.Open.ToList())
        {
            if (IsSeparator(passage.Text))
                draft.Label(passage);
            else if (passage.LayoutKind is { } layout)
                passage.Become(layout);
            else if (KindOf(passage, isFirst) is { } kind)
                passage.Become(kind);
            isFirst &= passage.IsDecided;
        }

        for (var i = 1; i < draft.Passages.Count; i++)
        {
            if (Captions.StandsOverCredit(draft.Passages[i - 1], draft.Passages[i]))
                draft.Passages[i - 1].Become(BlockKind.Caption);
        }
    }

    /// <param name="passage">The passage.</param>
    /// <param name="mayBeHeadline">Nothing of the text stands before it: then a rubric before a colon belongs to the headline.</param>
    private static BlockKind? KindOf(Passage passage, bool mayBeHeadline)
    {
        var text = passage.Text;
        if (passage.WordCount <= LongestCorrection
            && Words.BeginAny(text.AsSpan().TrimStart("•*-–([ "), FurnitureCues.CorrectionBeginnings))
            return BlockKind.Correction;
        if (Captions.IsLabelled(passage))
            return BlockKind.Caption;
        if (passage.WordCount <= LongestCredit && IsCredit(text))
            return BlockKind.Credit;
        if (passage.WordCount <= LongestPromotion && IsPromotion(text))
            return BlockKind.Promotion;
        return !mayBeHeadline && passage.WordCount <= LongestLink && IsLabelledLink(passage) ? BlockKind.RelatedLink : null;
    }

    private static bool IsCredit(string text)
    {
        var words = text.AsSpan().TrimStart("(*[ ");
        return IsSourceLine(words) || Words.BeginAny(words, FurnitureCues.CreditBeginnings)
            || Words.ContainAny(words, FurnitureCues.CreditPhrases);
    }

    /// <summary>A source line that does not close the report is that of a chart or picture.</summary>
    private static bool IsSourceLine(ReadOnlySpan<char> words)
    {
        var colon = words.IndexOf(':');
        return colon > 0 && words.Count(' ') <= LongestSource && Words.IsAny(words[..colon], FurnitureCues.SourceLabels);
    }

    private static bool IsPromotion(string text) =>
        Words.IsAny(text, FurnitureCues.PromotionLines) || !text.AsSpan().ContainsAny(Quotes)
            && Words.ContainAny(text, FurnitureCues.PromotionPhrases) || Words.BeginAny(text, FurnitureCues.PromotionBeginnings)
            && !IsSpeech(text) || IsCommentCount(text) || IsContactLine(text);

    /// <summary>Somebody's invitation in a report: <c>Sign up for it, he said</c>.</summary>
    private static bool IsSpeech(string text) => SentenceEnd.IsFullStop(text) && Words.ContainAny(text, ReportingVerbs.Past);

    /// <summary><c>Contact Jane Doe at …@…</c>.</summary>
    private static bool IsContactLine(string text) => text.Contains('@') && Words.BeginAny(text, FurnitureCues.ContactBeginnings);

    /// <summary><c>Comments (12)</c>, <c>12 comments</c>: a line of one word and one number.</summary>
    private static bool IsCommentCount(string text)
    {
        var parts = text.Split(' ');
        return parts.Length == 2 && parts.Any(part => part.Trim('(', ')').All(char.IsAsciiDigit) && part.Length > 0)
            && parts.Any(part => part.TrimEnd(':').ToLowerInvariant() is "comments" or "comment" or "kommentare" or "commentaires"
                or "comentarios" or "shares" or "views");
    }

    /// <summary>
    /// A cue with a colon or bar, or alone on its line, or before words that end without a
    /// full stop: <c>More than a hundred people came.</c> is none.
    /// </summary>
    private static bool IsLabelledLink(Passage passage)
    {
        var text = passage.Text;
        var length = Words.LongestPrefix(text, FurnitureCues.RelatedBeginnings);
        if (length == 0)
            return false;
        var rest = text.AsSpan(length).TrimStart();
        var marked = rest.IsEmpty || text[length - 1] is ':' or '|' || rest[0] is ':' or '|' or '–' or '—' or '»' or '>';
        return !SentenceEnd.IsStatement(rest) || marked && passage.WordCount <= LongestStoppedLink;
    }

    /// <summary>A rule of underscores, asterisks or dashes, or a word that only says that the text ends.</summary>
    private static bool IsSeparator(string text) =>
        !text.Any(char.IsLetterOrDigit) || FurnitureCues.EndMarks.Any(mark => text.Equals(mark, StringComparison.OrdinalIgnoreCase));
}
