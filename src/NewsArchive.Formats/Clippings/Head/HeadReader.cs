using NewsArchive.Formats.Clippings.Layout;
using NewsArchive.Formats.Clippings.Tail;
using NewsArchive.Formats.Clippings.Vocabulary;
using NewsArchive.Formats.Prose;

namespace NewsArchive.Formats.Clippings.Head;

/// <summary>
/// Reads what stands above the report: kicker, headline, standfirst, byline and date lines, in any order that papers use.
/// </summary>
internal sealed class HeadReader
{
    /// <summary>No head has more lines; beyond them the text has begun.</summary>
    private const int MostLines = 12;

    private const int FewestHeadlineWords = 4;

    private const int MostRoleWords = 5;

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
        if (IsSummaryItem(index) || ReadRole(index))
            return true;
        if (MetaLine.Read(draft.Text, passage) is { } line && !IsHeadlineLike(index, line))
        {
            line.Give(draft, passage);
            return true;
        }

        if (draft.Headline is null)
            return ReadOutlet(index) || ReadKicker(index) || ReadHeadline(index);
        if (ReadName(index))
            return true;
        if (passage.Text == draft.Headline.Value)
        {
            draft.Take("headline", passage, "repeated headline");
            return true;
        }

        return ReadSection(index) || ReadStandfirst(index);
    }

    /// <summary>Some pages set the section under the headline.</summary>
    private bool ReadSection(int index)
    {
        if (draft.Section is not null || !Sections.Names.Contains(open[index].Text))
            return false;
        draft.Section = draft.Take("section", open[index], "kicker");
        return true;
    }

    /// <summary>A second line of it stands only before a dateline, which proves that the report has not begun.</summary>
    private bool ReadStandfirst(int index)
    {
        if (draft.Standfirst is { } first)
        {
            if (!Standfirst.GoesOn(open, index, first))
                return false;
            var second = draft.Take("standfirst", open[index], "standfirst");
            draft.Standfirst = first with { Value = first.Value + " " + second.Value };
            return true;
        }

        if (!Standfirst.Is(draft, open, index))
            return false;
        draft.Standfirst = draft.Take("standfirst", open[index], "standfirst");
        return true;
    }

    /// <summary>
    /// Agencies and tabloids set the news as a list between headline and byline; it stays in the body, and the head goes on.
    /// </summary>
    private bool IsSummaryItem(int index)
    {
        if (draft.Headline is null || ListMarker.LengthAt(open[index].Text) == 0)
            return index + 1 < open.Count && draft.Headline is not null && SummaryLabels.Is(open[index].Text)
                && ListMarker.LengthAt(open[index + 1].Text) > 0;
        var next = Standfirst.AfterItems(open, index + 1);
        return next < open.Count
            && (MetaLine.Read(draft.Text, open[next]) is { IsExplicit: true } || Standfirst.IsNameOverDate(draft, open, next)
            || DatelineText.Find(open[next].Text) is not null);
    }

    /// <summary>What the author is, on a line of its own under the byline: <c>Sports Writer</c>.</summary>
    private bool ReadRole(int index)
    {
        var text = open[index].Text;
        if (draft.Byline is null || index == 0 || !open[index - 1].IsTaken || open[index].WordCount > MostRoleWords
            || SentenceEnd.IsAt(text) || !char.IsUpper(text[0]) || !Words.ContainAny(text, LineWords.Roles) || !PersonName.IsTitle(text))
            return false;
        draft.Label(open[index]);
        return true;
    }

    /// <summary>The first line is not taken for a name line unless more than a name is on it.</summary>
    private bool IsHeadlineLike(int index, MetaLine line) => index == 0 && draft.Headline is null && !line.IsExplicit;

    /// <summary>
    /// Scrapers run the date line on behind the headline: <c>… Updated: 2016-07-15 06:50 (Xinhua)</c>. Gives the headline's end.
    /// </summary>
    private int TakeDateBehind(int start, int end)
    {
        var colon = draft.Text.IndexOf(':', start, end - start);
        while (colon > start)
        {
            var word = draft.Text.LastIndexOf(' ', colon, colon - start) + 1;
            var label = draft.Text.AsSpan(word, colon - word);
            var isLabel = Words.IsAny(label, LineWords.Changed) || Words.IsAny(label, LineWords.Published);
            if (word > start && isLabel && MetaLine.Read(draft.Text, word, end) is { HasDate: true } line)
            {
                line.Give(draft);
                return word;
            }

            colon = draft.Text.IndexOf(':', colon + 1, end - colon - 1);
        }

        return end;
    }

    /// <summary>A name alone is the byline where a date line follows it.</summary>
    private bool ReadName(int index)
    {
        if (draft.Byline is not null || !Standfirst.IsNameOverDate(draft, open, index))
            return false;
        draft.Byline = draft.Take("byline", open[index], "name above the date");
        return true;
    }

    /// <summary>The paper's name above the headline, perhaps with a date line between: each of its words has a capital.</summary>
    private bool ReadOutlet(int index)
    {
        var text = open[index].Text;
        if (!OutletNames.Is(text) || !PersonName.IsTitle(text))
            return false;
        var next = index + 1;
        while (next < open.Count && MetaLine.Read(draft.Text, open[next]) is { IsExplicit: true })
            next++;
        if (next + 1 >= open.Count || open[next].WordCount < FewestHeadlineWords || !HeadlineLine.Is(draft, open, next))
            return false;
        open[index].Take();
        SourceCredit.Take(draft, open[index].Start, open[index].End, "outlet above the headline");
        return true;
    }

    private bool ReadKicker(int index)
    {
        if (index + 1 >= open.Count || !(Kicker.Is(open[index].Text, open[index + 1].Text) || Kicker.IsSetOnHeadline(open, index))
            || !HeadlineLine.Is(draft, open, index + 1))
            return false;
        draft.Section ??= draft.Take("section", open[index], "kicker");
        return true;
    }

    private bool ReadHeadline(int index)
    {
        if (!HeadlineLine.Is(draft, open, index))
            return false;
        var last = HeadlineLine.LastLine(draft.Text, open, index);
        var start = open[index].Start;
        for (var i = index; i <= last; i++)
            open[i].Take();
        var end = TakeDateBehind(start, open[last].End);
        draft.Headline = draft.Take("headline", start, end, "headline line");
        return true;
    }
}
