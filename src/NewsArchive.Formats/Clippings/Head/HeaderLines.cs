using NewsArchive.Formats.Clippings.Layout;
using NewsArchive.Formats.Clippings.Tail;
using NewsArchive.Formats.Clippings.Vocabulary;

namespace NewsArchive.Formats.Clippings.Head;

/// <summary>Lines at the top that name what they give (<c>Title: …</c>, <c>Source: …</c>, a scraper's <c>date 2018-09-20</c>), up to the first line that does not.</summary>
internal static class HeaderLines
{
    public static void Read(Draft draft)
    {
        foreach (var passage in draft.Passages)
        {
            if (!ReadLabel(draft, passage) && !ReadScraperKey(draft, passage))
                return;
            if (!passage.IsTaken)
                return;
        }
    }

    /// <summary><c>Label: value</c>. A line with a label and nothing else, such as <c>Text:</c>, is only a label.</summary>
    private static bool ReadLabel(Draft draft, Passage passage)
    {
        var raw = draft.Text.AsSpan(passage.Start, passage.End - passage.Start);
        var colon = raw[..Math.Min(raw.Length, HeaderLabels.Longest + 2)].IndexOfAny(':', '=', '：');
        if (colon <= 0 || HeaderLabels.Find(raw[..colon].TrimEnd()) is not { } value)
            return false;
        var start = SkipSpace(draft.Text, passage.Start + colon + 1, passage.End);
        var use = start == passage.End ? HeaderValue.None : value;
        if (!Give(draft, use, start, passage.End))
            return false;
        draft.Label(passage.Start, use is HeaderValue.None && start > passage.Start ? passage.End : start);
        passage.Take();
        return true;
    }

    /// <summary>A scraper's key before the text itself, without a colon: <c>date 2018-09-20 TOKYO — …</c>. The rest of the line stays.</summary>
    private static bool ReadScraperKey(Draft draft, Passage passage)
    {
        var raw = draft.Text[passage.Start..passage.End];
        var space = raw.IndexOf(' ');
        if (space <= 0 || !raw.AsSpan(0, space).Equals("date", StringComparison.OrdinalIgnoreCase))
            return false;
        var start = SkipSpace(draft.Text, passage.Start + space, passage.End);
        if (DateText.AtStart(draft.Text[start..passage.End]) is not { } date)
            return false;
        draft.Label(passage.Start, start);
        draft.Take("date", start, start + date.End, "header line");
        draft.Dates.Published ??= new DateField(date.Value, Basis.Stated, draft.EvidenceAt("header line", start, start + date.End));
        passage.CutBefore(start + date.End);
        return true;
    }

    /// <summary>Gives a value to its field; false where it cannot be one, so that the line is no header line.</summary>
    private static bool Give(Draft draft, HeaderValue use, int start, int end)
    {
        const string Rule = "header line";
        switch (use)
        {
            case HeaderValue.Headline:
                draft.Headline ??= draft.Take("headline", start, end, Rule);
                return true;
            case HeaderValue.Standfirst:
                draft.Standfirst ??= draft.Take("standfirst", start, end, Rule);
                return true;
            case HeaderValue.Byline:
                draft.Byline ??= draft.Take("byline", start, end, Rule);
                return true;
            case HeaderValue.Published or HeaderValue.Updated:
                return GiveDate(draft, use, start, end);
            case HeaderValue.Source or HeaderValue.Credit:
                SourceCredit.Take(draft, start, end, Rule);
                return true;
            case HeaderValue.Url:
                draft.Url ??= draft.Take("url", start, end, Rule);
                return true;
            case HeaderValue.Section:
                draft.Section ??= draft.Take("section", start, end, Rule);
                return true;
            case HeaderValue.Dateline:
                draft.Dateline ??= draft.Take("dateline", start, end, Rule);
                return true;
            case HeaderValue.Language:
                draft.Language ??= draft.Take("language", start, end, Rule);
                return true;
            case HeaderValue.Tags:
                GiveTags(draft, start, end);
                return true;
            default:
                return true;
        }
    }

    private static bool GiveDate(Draft draft, HeaderValue use, int start, int end)
    {
        if (DateText.First(draft.Text[start..end]) is not { } date)
            return false;
        var from = start + date.Start;
        var to = start + date.End;
        draft.Label(start, from);
        draft.Take("date", from, to, "header line");
        draft.Label(to, end);
        if (use is HeaderValue.Updated)
            draft.Dates.Updated ??= new DateField(date.Value, Basis.Stated, draft.EvidenceAt("updated header line", from, to));
        else
            draft.Dates.Published ??= new DateField(date.Value, Basis.Stated, draft.EvidenceAt("header line", from, to));
        return true;
    }

    private static void GiveTags(Draft draft, int start, int end)
    {
        var text = draft.Text;
        while (start < end)
        {
            var length = text.AsSpan(start, end - start).IndexOfAny(',', ';', '|');
            var stop = length < 0 ? end : start + length;
            if (!text.AsSpan(start, stop - start).IsWhiteSpace())
                draft.Tags.Add(draft.Take("tags", SkipSpace(text, start, stop), stop, "header line"));
            if (stop < end)
                draft.Label(stop, stop + 1);
            start = stop + 1;
        }
    }

    private static int SkipSpace(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        return start;
    }
}
