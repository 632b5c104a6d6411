using NewsArchive.Formats.Clippings.Head;
using NewsArchive.Formats.Clippings.Layout;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Clippings.Body;

/// <summary>
/// Short lines without a full stop among paragraphs: a few words are a subhead,
/// words that tell a story are the headline of another one.
/// </summary>
internal static class Subheads
{
    private const int LongestSubhead = 8;

    private const int LongestQuestion = 12;

    private const int LongestLink = 18;

    /// <summary>So many words can be a statement; fewer are a subhead even with a verb.</summary>
    private const int ShortestLink = 6;

    /// <summary>A passage with fewer words is no paragraph that a subhead could stand over.</summary>
    private const int ShortestParagraph = 9;

    /// <summary>So many headlines in a row are a list of links, whatever each of them alone would be.</summary>
    private const int LinksInRow = 3;

    /// <summary><c>READ MORE</c> or <c>Related stories:</c> alone on a line names what follows.</summary>
    private const int LongestLinkLabel = 3;

    public static void Read(Draft draft)
    {
        var open = draft.Passages.Where(passage => !passage.IsTaken).ToList();
        var lines = open.Select(IsLine).ToList();
        for (var i = 0; i < open.Count; i++)
        {
            if (!lines[i])
                continue;
            var end = i + 1;
            while (end < open.Count && lines[end])
                end++;
            ReadRow(open, i, end);
            i = end - 1;
        }
    }

    /// <summary>Decides about lines that stand together between paragraphs.</summary>
    private static void ReadRow(List<Passage> open, int start, int end)
    {
        var row = open.GetRange(start, end - start);
        var stories = row.Count(IsStory);
        if (row.Count >= LinksInRow && stories * 2 >= row.Count)
        {
            row.ForEach(passage => passage.Become(BlockKind.RelatedLink));
            return;
        }

        var before = start > 0 ? open[start - 1] : null;
        if (before is { Kind: BlockKind.RelatedLink, WordCount: <= LongestLinkLabel })
        {
            row.ForEach(passage => passage.Become(BlockKind.RelatedLink));
            return;
        }

        var after = end < open.Count ? open[end] : null;
        foreach (var passage in row)
        {
            if (IsStory(passage) && (before is null || !GoesOn(before)))
                passage.Become(BlockKind.RelatedLink);
            else if (passage == row[^1] && IsSubhead(passage, before, after))
                passage.Become(BlockKind.Subhead);
        }
    }

    /// <summary>A line that may be a subhead or link: begun with a capital, ended without a full stop, one sentence.</summary>
    private static bool IsLine(Passage passage)
    {
        if (passage.IsDecided || passage.WordCount > LongestLink)
            return false;
        var text = passage.Text;
        var first = text.TrimStart('"', '\'', '“', '‘', '«', '„', '¿', '¡');
        if (first.Length == 0 || char.IsLower(first[0]) || !char.IsLetterOrDigit(first[0]) || !text.Any(char.IsLetter))
            return false;
        return !SentenceEnd.IsStatement(text) && !SentenceEnd.IsOpen(text)
            && text.IndexOf(". ", ListMarker.IsNumber(text) ? ListMarker.LengthAt(text) : 0, StringComparison.Ordinal) < 0
                && !text.Contains("? ", StringComparison.Ordinal) && !text.Contains('@') && !HasSpeaker(text) && !IsLetterWriter(text);
    }

    /// <summary>In an interview or a transcript the speaker's initial or name in capitals opens the line.</summary>
    private static bool HasSpeaker(string text)
    {
        var colon = text.IndexOf(':');
        return colon > 0 && !text.AsSpan(0, colon).ContainsAnyInRange('a', 'z');
    }

    /// <summary>Who signs a letter, and from where: <c>Jane Doe, Harwick</c>.</summary>
    private static bool IsLetterWriter(string text)
    {
        var comma = text.IndexOf(',');
        return comma > 0 && comma + 2 < text.Length && PersonName.IsName(text.AsSpan(0, comma))
            && PlaceName.Read(text[(comma + 2)..]) is not PlaceKind.None;
    }

    private static bool IsStory(Passage passage) =>
        passage.WordCount is >= ShortestLink and <= LongestLink && !SentenceEnd.IsQuestion(passage.Text)
            && HeadlineGrammar.TellsStory(passage.Text);

    /// <summary>Stands over a paragraph that begins anew, and the paragraph before it has come to its end.</summary>
    private static bool IsSubhead(Passage passage, Passage? before, Passage? after)
    {
        var longest = SentenceEnd.IsQuestion(passage.Text) ? LongestQuestion : LongestSubhead;
        if (passage.WordCount > longest || before is not null && GoesOn(before) || before is null && after?.Kind is not BlockKind.ListItem
            && !SentenceEnd.IsQuestion(passage.Text) || after is null)
            return false;
        return after.Kind is BlockKind.Caption or BlockKind.ListItem or BlockKind.Promotion or BlockKind.RelatedLink
            || !after.IsDecided && after.WordCount >= ShortestParagraph && !char.IsLower(after.Text[0]);
    }

    /// <summary>Whether a paragraph stops in the middle of a sentence, so that the line is a piece of it.</summary>
    private static bool GoesOn(Passage passage) =>
        !passage.IsDecided && !SentenceEnd.IsAt(passage.Text) && !SentenceEnd.IsOpen(passage.Text);
}
