using NewsArchive.Formats.Clippings.Layout;
using NewsArchive.Formats.Clippings.Tail;

namespace NewsArchive.Formats.Clippings.Head;

/// <summary>Cuts the dateline from the lead: <c>LONDON, Sept 20 (Reuters) - </c>, <c>SEOUL, South Korea — </c>.</summary>
internal static class Datelines
{
    /// <summary>The dateline opens the lead, and the lead is among the first open passages.</summary>
    private const int Leads = 3;

    public static void Read(Draft draft)
    {
        foreach (var passage in draft.Open.Take(Leads).ToList())
        {
            if (DatelineText.Find(draft.Text[passage.Start..passage.End]) is not { } found)
                continue;
            Give(draft, passage, found);
            return;
        }
    }

    private static void Give(Draft draft, Passage passage, DatelineText found)
    {
        const string Rule = "dateline";
        var start = passage.Start;
        if (found.Place is { } place)
            draft.Dateline ??= draft.Take("dateline", start + place.Start.Value, start + place.End.Value, Rule);
        if (found.Date is { } date)
        {
            draft.Take("date", start + date.Start, start + date.End, Rule);
            draft.Dates.Dateline = new DateField(date.Value, Basis.Stated, draft.EvidenceAt(Rule, start + date.Start, start + date.End));
        }

        if (found.Agency is { } agency)
            SourceCredit.Take(draft, start + agency.Start.Value, start + agency.End.Value, Rule);
        draft.LabelGaps(start, start + found.Length);
        passage.CutBefore(start + found.Length);
    }
}
