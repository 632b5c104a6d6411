using NewsArchive.Formats.Clippings.Body;
using NewsArchive.Formats.Clippings.Head;
using NewsArchive.Formats.Clippings.Layout;
using NewsArchive.Formats.Clippings.Vocabulary;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Prose;

namespace NewsArchive.Formats.Clippings.Tail;

/// <summary>
/// Reads the lines that close a report: its source, a copyright line, an agency's name. What comes after them belongs to the page.
/// </summary>
internal static class ClosingLines
{
    private const int LongestSource = 15;

    private const int MostUnmarkedWords = 6;

    /// <summary>Reads source and copyright lines. Comes before the set phrases, some of which such lines contain.</summary>
    public static void ReadSources(Draft draft)
    {
        var after = PassageWeight.Of(draft.Passages);
        var before = new PassageWeight();
        var closed = false;
        foreach (var passage in draft.Passages)
        {
            after = after.Without(passage);
            var closes = before.Words >= after.Words && !after.IsText;
            passage.IsAfterSource = closed;
            if (!passage.IsDecided && passage.LayoutKind is null && (closes || before.Sentences == 0) && ReadSource(draft, passage))
                closed |= closes;
            before = before.With(passage);
        }
    }

    /// <summary>What no set phrase has claimed after the source line is promotion; the last line may be a signature.</summary>
    public static void Read(Draft draft)
    {
        foreach (var passage in draft.Open.Where(passage => passage.IsAfterSource).ToList())
            passage.Become(BlockKind.Promotion);
        ReadSignature(draft);
    }

    private static bool ReadSource(Draft draft, Passage passage) =>
        passage.WordCount <= LongestSource && (ReadLabelled(draft, passage) || ReadUnmarked(draft, passage))
            || Copyright.Read(draft, passage);

    /// <summary><c>SOURCE: Al Jazeera and news agencies</c>.</summary>
    private static bool ReadLabelled(Draft draft, Passage passage)
    {
        var raw = draft.Text.AsSpan(passage.Start, passage.End - passage.Start);
        var colon = raw.IndexOfAny(':', '：');
        if (colon <= 0 || !Words.IsAny(raw[..colon].Trim("([ "), FurnitureCues.SourceLabels) || raw[(colon + 1)..].IsWhiteSpace())
            return false;
        var start = passage.Start + colon + 1;
        var end = raw[^1] is ')' or ']' or '.' ? passage.End - 1 : passage.End;
        while (char.IsWhiteSpace(draft.Text[start]))
            start++;
        if (PhotoCredit.NamesPhotographer(draft.Text.AsSpan(start, end - start)))
            return false;
        passage.Take();
        TakeUpToBar(draft, start, end);
        draft.LabelGaps(passage.Start, passage.End);
        return true;
    }

    /// <summary>Agencies set the time behind the source and a bar: <c>Source: Xinhua| 2018-05-20 21:13|Editor: …</c></summary>
    private static void TakeUpToBar(Draft draft, int start, int end)
    {
        var bar = draft.Text.AsSpan(start, end - start).IndexOf('|');
        var stop = bar > 0 ? start + bar : end;
        SourceCredit.Take(draft, start, stop, "source line");
        if (stop == end || DateText.First(draft.Text.AsSpan(stop, end - stop)) is not { } date)
            return;
        var field = draft.Take("date", stop + date.Start, stop + date.End, "source line");
        draft.Dates.Published ??= DateCandidate.Stated(date, field.Evidence);
    }

    /// <summary>A label without a colon before names in capitals: <c>SOURCE Acme Robotics</c>, <c>Via TechTown</c>.</summary>
    private static bool ReadUnmarked(Draft draft, Passage passage)
    {
        var text = draft.Text[passage.Start..passage.End];
        var space = text.IndexOf(' ');
        if (space <= 0 || passage.WordCount > MostUnmarkedWords || text.Contains(':') || !char.IsUpper(text[0]) || SentenceEnd.IsAt(text))
            return false;
        if (!Words.IsAny(text.AsSpan(0, space), FurnitureCues.UnmarkedSourceLabels) || !PersonName.IsTitle(text[(space + 1)..]))
            return false;
        passage.Take();
        SourceCredit.Take(draft, passage.Start + space + 1, passage.End, "source line");
        draft.LabelGaps(passage.Start, passage.End);
        return true;
    }

    /// <summary>The last line is an agency's name, a byline, or says when the report was published or changed.</summary>
    private static void ReadSignature(Draft draft)
    {
        var open = draft.Open.ToList();
        if (open.Count < 2)
            return;
        var last = open[^1];
        if (Signature.Read(draft, last) || Signature.ReadInitials(draft, last))
            return;
        if (MetaLine.Read(draft.Text, last) is { } line && (!line.HasDate || line.HasDateLabel))
            line.Give(draft, last);
    }
}

/// <summary>
/// How much text stands on one side of a line. A source line closes a report where most of the text stands before it
/// and what stands after it is teasers: a source line among paragraphs is that of a chart or a picture.
/// </summary>
internal readonly record struct PassageWeight(int Words, int Passages, int Sentences)
{
    private const int ShortestSentence = 10;

    /// <summary>Most of it is sentences, as in a report; teasers are mostly titles.</summary>
    public bool IsText => Sentences * 2 > Passages;

    public static PassageWeight Of(IEnumerable<Passage> passages) =>
        passages.Aggregate(default(PassageWeight), (weight, passage) => weight.With(passage));

    public PassageWeight With(Passage passage) => new(Words + passage.WordCount, Passages + 1, Sentences + (IsSentence(passage) ? 1 : 0));

    public PassageWeight Without(Passage passage) =>
        new(Words - passage.WordCount, Passages - 1, Sentences - (IsSentence(passage) ? 1 : 0));

    private static bool IsSentence(Passage passage) => passage.WordCount >= ShortestSentence && SentenceEnd.IsAt(passage.Text);
}
