using NewsArchive.Formats.Clippings.Layout;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Clippings.Head;

/// <summary>Tells a standfirst from a lead: both summarise, so only its setting decides. In doubt it is the lead.</summary>
internal static class Standfirst
{
    private const int MostWords = 60;

    private const int FewestWords = 5;

    private const int MostWordsUnderHeadline = 30;

    private const int FewestParagraphs = 2;

    public static bool Is(Draft draft, IReadOnlyList<Passage> open, int index)
    {
        var passage = open[index];
        if (passage.LayoutKind is not null || passage.WordCount is < FewestWords or > MostWords || index + 1 >= open.Count)
            return false;
        if (DatelineText.Find(passage.Text) is not null)
            return false;
        var next = open[index + 1];
        return StandsBeforeByline(draft, open, index) || StandsBeforeDateline(open, index) || IsSetOut(open, index)
            || IsSetWithHeadline(open, index) || HasNoStop(passage, next);
    }

    /// <summary>Byline or date stand between it and the report.</summary>
    private static bool StandsBeforeByline(Draft draft, IReadOnlyList<Passage> open, int index) =>
        AfterItems(open, index + 1) is var next && next + 1 < open.Count
            && (MetaLine.Read(draft.Text, open[next]) is { IsExplicit: true } || IsNameOverDate(draft, open, next));

    /// <summary>The first passage from an index on that is no item of a list.</summary>
    public static int AfterItems(IReadOnlyList<Passage> open, int index)
    {
        while (index < open.Count && ListMarker.LengthAt(open[index].Text) > 0)
            index++;
        return index;
    }

    /// <summary>A name alone on a line with a date line under it.</summary>
    public static bool IsNameOverDate(Draft draft, IReadOnlyList<Passage> open, int index) =>
        index + 1 < open.Count && PersonName.IsName(open[index].Text)
            && MetaLine.Read(draft.Text, open[index + 1]) is { HasFullDate: true };

    /// <summary>A second passage of a standfirst whose first has no full stop: the dateline after it opens the report.</summary>
    public static bool GoesOn(IReadOnlyList<Passage> open, int index, Field first) =>
        !SentenceEnd.IsAt(first.Value) && open[index].LayoutKind is null && open[index].WordCount is >= FewestWords and <= MostWords
            && StandsBeforeDateline(open, index);

    /// <summary>The dateline opens the lead, so what stands before it is none.</summary>
    private static bool StandsBeforeDateline(IReadOnlyList<Passage> open, int index) =>
        index + 1 < open.Count && DatelineText.Find(open[index + 1].Text) is not null && DatelineText.Find(open[index].Text) is null;

    /// <summary>It stands right under the headline, and a blank line before every paragraph after it.</summary>
    private static bool IsSetWithHeadline(IReadOnlyList<Passage> open, int index) =>
        index > 0 && !open[index].AfterBlank && open[index].WordCount <= MostWordsUnderHeadline && open[index - 1].IsTaken
            && open.Count - index > FewestParagraphs && open.Skip(index + 1).All(later => later.AfterBlank);

    /// <summary>The report is indented and it is not.</summary>
    private static bool IsSetOut(IReadOnlyList<Passage> open, int index)
    {
        var rest = open.Skip(index + 1).ToList();
        return rest.Count >= 2 && rest.Count(later => later.Indent > open[index].Indent) * 10 >= rest.Count * 9;
    }

    /// <summary>It ends without a full stop, the lead after it with one.</summary>
    private static bool HasNoStop(Passage passage, Passage next) =>
        !SentenceEnd.IsAt(passage.Text) && !SentenceEnd.IsOpen(passage.Text) && next.WordCount > 8 && SentenceEnd.IsAt(next.Text);
}
