using NewsArchive.Formats.Clippings.Layout;

namespace NewsArchive.Formats.Clippings.Head;

/// <summary>Tells a standfirst from a lead: both summarise, so only its setting decides. In doubt it is the lead.</summary>
internal static class Standfirst
{
    private const int MostWords = 60;

    private const int FewestWords = 5;

    public static bool Is(Draft draft, IReadOnlyList<Passage> open, int index)
    {
        var passage = open[index];
        if (passage.LayoutKind is not null || passage.WordCount is < FewestWords or > MostWords || index + 1 >= open.Count)
            return false;
        if (DatelineText.Find(passage.Text) is not null)
            return false;
        var next = open[index + 1];
        return StandsBeforeByline(draft, open, index) || StandsBeforeDateline(next) || IsSetOut(open, index) || HasNoStop(passage, next);
    }

    /// <summary>Byline or date stand between it and the report.</summary>
    private static bool StandsBeforeByline(Draft draft, IReadOnlyList<Passage> open, int index) =>
        index + 2 < open.Count && MetaLine.Read(draft.Text, open[index + 1]) is { IsExplicit: true };

    /// <summary>The dateline opens the lead, so what stands before it is none.</summary>
    private static bool StandsBeforeDateline(Passage next) => DatelineText.Find(next.Text) is not null;

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
