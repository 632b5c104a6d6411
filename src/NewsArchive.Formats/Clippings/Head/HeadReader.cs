using NewsArchive.Formats.Clippings.Layout;

namespace NewsArchive.Formats.Clippings.Head;

/// <summary>Reads what stands above the report: kicker, headline, standfirst, byline and date lines, in any order that papers use.</summary>
internal sealed class HeadReader
{
    /// <summary>No head has more lines; beyond them the text has begun.</summary>
    private const int MostLines = 12;

    private readonly Draft draft;
    private readonly List<Passage> open;

    private HeadReader(Draft draft)
    {
        this.draft = draft;
        open = [.. draft.Open];
    }

    public static void Read(Draft draft) => new HeadReader(draft).ReadAll();

    private void ReadAll()
    {
        for (var i = 0; i < Math.Min(open.Count, MostLines); i++)
        {
            if (open[i].IsDecided || ReadLine(i))
                continue;
            return;
        }
    }

    private bool ReadLine(int index)
    {
        var passage = open[index];
        if (MetaLine.Read(draft.Text, passage) is { } line && !IsHeadlineLike(index, line))
        {
            line.Give(draft, passage);
            return true;
        }

        if (draft.Headline is null)
            return ReadKicker(index) || ReadHeadline(index);
        if (passage.Text == draft.Headline.Value)
        {
            draft.Take("headline", passage, "repeated headline");
            return true;
        }

        if (draft.Standfirst is not null || !Standfirst.Is(draft, open, index))
            return false;
        draft.Standfirst = draft.Take("standfirst", passage, "standfirst");
        return true;
    }

    /// <summary>The first line is not taken for a name line unless more than a name is on it.</summary>
    private bool IsHeadlineLike(int index, MetaLine line) => index == 0 && draft.Headline is null && !line.IsExplicit;

    private bool ReadKicker(int index)
    {
        if (index + 1 >= open.Count || !Kicker.Is(open[index].Text, open[index + 1].Text) || !HeadlineLine.Is(draft, open, index + 1))
            return false;
        draft.Section ??= draft.Take("section", open[index], "kicker");
        return true;
    }

    private bool ReadHeadline(int index)
    {
        if (!HeadlineLine.Is(draft, open, index))
            return false;
        var last = HeadlineLine.LastLine(open, index);
        var start = open[index].Start;
        for (var i = index; i <= last; i++)
            open[i].Take();
        draft.Headline = draft.Take("headline", start, open[last].End, "headline line");
        return true;
    }
}
