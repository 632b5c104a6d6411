using NewsArchive.Formats.Clippings.Layout;

namespace NewsArchive.Formats.Clippings.Body;

/// <summary>Short lines without a full stop among paragraphs: a few words are a subhead, words that tell a story are the headline of another one.</summary>
internal static class Subheads
{
    private const int LongestSubhead = 8;

    private const int LongestLink = 22;

    /// <summary>So many words can be a statement; fewer are a subhead even with a verb.</summary>
    private const int ShortestLink = 6;

    public static void Read(List<Passage> passages)
    {
        for (var i = 0; i < passages.Count; i++)
        {
            var passage = passages[i];
            if (passage.IsDecided || passage.WordCount > LongestLink || !HasNoStop(passage.Text))
                continue;
            if (passage.WordCount >= ShortestLink && HeadlineGrammar.TellsStory(passage.Text))
                passage.Become(BlockKind.RelatedLink);
            else if (passage.WordCount <= LongestSubhead && HasTextAround(passages, i))
                passage.Become(BlockKind.Subhead);
        }
    }

    private static bool HasNoStop(string text) => !SentenceEnd.IsStatement(text) && !SentenceEnd.IsOpen(text) && char.IsLetterOrDigit(text.TrimStart('"', '\'', '“', '‘', '«', '„')[0]);

    /// <summary>A subhead stands between paragraphs.</summary>
    private static bool HasTextAround(List<Passage> passages, int index) =>
        passages.Take(index).Any(IsParagraph) && index + 1 < passages.Count && passages.Skip(index + 1).Any(IsParagraph);

    private static bool IsParagraph(Passage passage) => !passage.IsDecided && SentenceEnd.IsAt(passage.Text);
}
