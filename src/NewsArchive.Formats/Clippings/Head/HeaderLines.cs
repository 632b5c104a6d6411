using NewsArchive.Formats.Clippings.Layout;
using NewsArchive.Formats.Clippings.Tail;
using NewsArchive.Formats.Clippings.Vocabulary;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Text;

namespace NewsArchive.Formats.Clippings.Head;

/// <summary>
/// Lines at the top that name what they give (<c>Title: …</c>, <c>Source: …</c>, a
/// scraper's <c>date 2018-09-20</c>), up to the first line that does not.
/// </summary>
internal static class HeaderLines
{
    private const string Rule = "header line";

    /// <summary>No date is longer, with weekday, time and zone.</summary>
    private const int LongestDate = 80;

    public static void Read(Draft draft)
    {
        foreach (var passage in draft.Passages.Where(passage => !passage.IsTaken)) // a running head is taken already
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

    /// <summary>
    /// A scraper's key before the text itself, without a colon: <c>date 2018-09-20 TOKYO — …</c>. The rest of the line stays.
    /// </summary>
    private static bool ReadScraperKey(Draft draft, Passage passage)
    {
        var raw = draft.Text[passage.Start..passage.End];
        var space = raw.IndexOf(' ');
        if (space <= 0 || !char.IsLower(raw[0]) || HeaderLabels.Find(raw.AsSpan(0, space)) is not { } value)
            return false;
        var start = SkipSpace(draft.Text, passage.Start + space, passage.End);
        return value switch
        {
            HeaderValue.Published => ReadScraperDate(draft, passage, start),
            HeaderValue.Url => ReadScraperAddress(draft, passage, start),
            _ => false,
        };
    }

    private static bool ReadScraperDate(Draft draft, Passage passage, int start)
    {
        var length = Math.Min(passage.End - start, LongestDate);
        if (DateText.AtStart(draft.Text.AsSpan(start, length)) is not { } date)
            return false;
        draft.Label(passage.Start, start);
        var field = draft.Take("date", start, start + date.End, Rule);
        draft.Dates.Published ??= DateCandidate.Stated(date, field.Evidence);
        passage.CutBefore(start + date.End);
        return true;
    }

    private static bool ReadScraperAddress(Draft draft, Passage passage, int start)
    {
        if (!Web.IsAddress(draft.Text.AsSpan(start, passage.End - start)))
            return false;
        draft.Label(passage.Start, start);
        draft.GiveUrl(start, passage.End, Rule);
        passage.Take();
        return true;
    }

    /// <summary>Gives a value to its field; false where it cannot be one, so that the line is no header line.</summary>
    private static bool Give(Draft draft, HeaderValue use, int start, int end)
    {
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
                draft.GiveUrl(start, end, Rule);
                return true;
            case HeaderValue.Section:
                draft.Section ??= draft.Take("section", start, end, Rule);
                return true;
            case HeaderValue.Dateline:
                draft.Dateline ??= draft.Take("dateline", start, end, Rule);
                return true;
            case HeaderValue.Language:
                GiveLanguage(draft, start, end);
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
        if (end - start > LongestDate || DateText.First(draft.Text.AsSpan(start, end - start), yearAlone: true) is not { } date)
            return false;
        var updates = use is HeaderValue.Updated;
        var field = draft.Take("date", start + date.Start, start + date.End, updates ? "updated header line" : Rule);
        draft.LabelGaps(start, end);
        if (updates)
            draft.Dates.Updated ??= DateCandidate.Stated(date, field.Evidence);
        else
            draft.Dates.Published ??= DateCandidate.Stated(date, field.Evidence);
        return true;
    }

    /// <summary>A tag is stated; a language's name is turned into its tag.</summary>
    private static void GiveLanguage(Draft draft, int start, int end)
    {
        var words = draft.Take("language", start, end, Rule);
        if (Languages.IsTag(words.Value))
            draft.Language ??= words;
        else if (Languages.Tag(words.Value) is { } tag)
            draft.Language ??= words with { Value = tag, Basis = Basis.Derived };
    }

    private static void GiveTags(Draft draft, int start, int end)
    {
        var text = draft.Text;
        while (start < end)
        {
            var length = text.AsSpan(start, end - start).IndexOfAny(',', ';', '|');
            var stop = length < 0 ? end : start + length;
            if (!text.AsSpan(start, stop - start).IsWhiteSpace())
                draft.Tags.Add(draft.Take("tags", SkipSpace(text, start, stop), stop, Rule));
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
