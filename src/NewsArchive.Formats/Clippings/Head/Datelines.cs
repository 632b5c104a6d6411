using NewsArchive.Formats.Clippings.Layout;
using NewsArchive.Formats.Clippings.Tail;
using NewsArchive.Formats.Prose;

namespace NewsArchive.Formats.Clippings.Head;

/// <summary>Cuts the dateline from the lead: <c>LONDON, Sept 20 (Reuters) - </c>, <c>SEOUL, South Korea — </c>.</summary>
internal static class Datelines
{
    /// <summary>The dateline opens the lead, and the lead is among the first open passages that are no items of a summary.</summary>
    private const int Leads = 3;

    private const int LongestByline = 100;

    public static void Read(Draft draft)
    {
        foreach (var passage in draft.Open.Where(passage => ListMarker.LengthAt(passage.Text) == 0).Take(Leads).ToList())
        {
            TakeByline(draft, passage);
            if (DatelineText.Find(draft.Text[passage.Start..passage.End]) is not { } found)
                continue;
            Give(draft, passage, found);
            return;
        }
    }

    /// <summary>Scrapers run byline and dateline together: <c>By Reuters TOKYO — …</c>. The place in capitals parts them.</summary>
    private static void TakeByline(Draft draft, Passage passage)
    {
        var text = draft.Text.AsSpan(passage.Start, Math.Min(LongestByline, passage.End - passage.Start));
        var label = Words.LongestPrefix(text, LineWords.BeforeNames);
        var dash = text.IndexOfAny('—', '–');
        if (label == 0 || dash < 0)
            return;
        var head = text[..dash].TrimEnd();
        var place = head.Length;
        while (place > label && head[..place].TrimEnd().LastIndexOf(' ') is var space && space >= label
            && PlaceName.Read(head[(space + 1)..].ToString()) is PlaceKind.Capitals or PlaceKind.Known)
            place = space + 1;
        if (place == head.Length || !PersonName.IsByline(head[label..place].Trim()))
            return;
        draft.Label(passage.Start, passage.Start + label);
        draft.Byline ??= draft.Take("byline", passage.Start + label + 1, passage.Start + place, "byline");
        passage.CutBefore(passage.Start + place);
    }

    private static void Give(Draft draft, Passage passage, DatelineText found)
    {
        const string Rule = "dateline";
        var start = passage.Start;
        if (found.Place is { } place)
            draft.Dateline ??= draft.Take("dateline", start + place.Start.Value, start + place.End.Value, Rule);
        if (found.Date is { } date)
        {
            var field = draft.Take("date", start + date.Start, start + date.End, Rule);
            draft.Dates.Dateline = DateCandidate.Stated(date, field.Evidence);
        }

        if (found.Agency is { } agency)
            SourceCredit.Take(draft, start + agency.Start.Value, start + agency.End.Value, Rule);
        if (found.Byline is { } byline)
            draft.Byline ??= draft.Take("byline", start + byline.Start.Value, start + byline.End.Value, Rule);
        draft.LabelGaps(start, start + found.Length);
        passage.CutBefore(start + found.Length);
    }
}
