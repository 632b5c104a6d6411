using NewsArchive.Formats.Clippings.Vocabulary;
using NewsArchive.Formats.Prose;

namespace NewsArchive.Formats.Clippings.Head;

/// <summary>A dateline at the beginning of a text: place, perhaps date and agency, and the mark that parts them from the lead.</summary>
/// <param name="Place">The place's characters.</param>
/// <param name="Date">The date, often without a year.</param>
/// <param name="Agency">The agency's characters, without the brackets.</param>
/// <param name="Length">All characters up to the lead.</param>
/// <param name="Byline">The reporter whom Chinese and Japanese agencies name in it.</param>
internal sealed record DatelineText(Range? Place, DateText? Date, Range? Agency, int Length, Range? Byline = null)
{
    private const int Longest = 110;

    private const int ShortestLead = 20;

    /// <summary>Longer marks before the shorter ones they begin with. A colon is the custom of some papers.</summary>
    private static readonly string[] Separators =
    [
        ".- ", ".— ", ".– ", " | ", " --- ", " -- ", " — ", " – ", " - ", "-- ", " —", "— ", "—", " –", "– ", ": ",
    ];

    /// <summary>The dateline a text begins with, or null.</summary>
    public static DatelineText? Find(string text)
    {
        var head = text[..Math.Min(text.Length, Longest)];
        if (EastAsianDateline.Find(head) is { } eastAsian)
            return eastAsian;
        foreach (var separator in Separators)
        {
            var at = head.IndexOf(separator, StringComparison.Ordinal);
            if (at > 0 && LeadFollows(text.AsSpan(at + separator.Length)) && Parse(head[..at]) is { } found
                && IsEnough(found, head, separator, text))
                return PlaceBehindAgency(found, text, at + separator.Length)
                    ?? AgencyBehind(WithDateAfter(found with { Length = at + separator.Length }, head), head);
        }

        return AgencyAlone(head) ?? StoppedAgency(head, text, "/. ") ?? StoppedAgency(head, text, "). ");
    }

    /// <summary>Italian agencies sign before the place: <c>(ANSA) - ROMA, 20 SET - …</c></summary>
    private static DatelineText? PlaceBehindAgency(DatelineText found, string text, int length) =>
        found is { Place: null, Date: null, Agency: { } agency } && Find(text[length..]) is { Place: { } place, Agency: null } inner
            ? new DatelineText(
                Shifted(place, length), inner.Date is { } date ? date with { Start = date.Start + length } : null, agency,
                inner.Length + length)
            : null;

    private static Range Shifted(Range range, int by) => (range.Start.Value + by)..(range.End.Value + by);

    /// <summary>Russian agencies sign behind the dash, with a full stop: <c>МОСКВА, 20 сен - РИА Новости. …</c></summary>
    private static DatelineText AgencyBehind(DatelineText found, string head)
    {
        var stop = found.Length < head.Length ? head.IndexOf(". ", found.Length, StringComparison.Ordinal) : -1;
        return stop > 0 && found is { Agency: null, Place: not null } && Agencies.IsAgency(head.AsSpan(found.Length, stop - found.Length))
            ? found with { Agency = found.Length..stop, Length = stop + 2 }
            : found;
    }

    /// <summary>
    /// An agency between slashes or brackets and a full stop part as a dash does: <c>МОСКВА, 20 сентября. /ТАСС/. …</c>,
    /// <c>Hannover (epd). …</c>
    /// </summary>
    private static DatelineText? StoppedAgency(string head, string text, string end)
    {
        var at = head.IndexOf(end, StringComparison.Ordinal);
        return at > 0 && LeadFollows(text.AsSpan(at + end.Length)) && Parse(head[..(at + 1)]) is { Agency: { } agency } found
            && Agencies.IsAgency(head.AsSpan()[agency]) && IsEnough(found, head, end, text)
            ? found with { Length = at + end.Length }
            : null;
    }

    private static DatelineText? Parse(string head)
    {
        var agency = AgencyIn(head);
        var front = agency is { } bracket ? head[..(bracket.Start.Value - 1)] : head;
        var date = DateText.First(front) ?? LastPart(front);
        if (date is { } dated && front.AsSpan(dated.End).Trim(" ,.") is { Length: > 0 } behind)
        {
            // Москва. 5 мая. INTERFAX.RU – …
            if (agency is not null || !Agencies.IsAgency(behind))
                return null;
            var start = front.LastIndexOf(behind.ToString(), StringComparison.Ordinal);
            agency = start..(start + behind.Length);
        }
        else if (date is null && agency is null && AgencyAtEnd(front) is { } last)
        {
            (agency, front) = (last, front[..last.Start.Value]);
        }

        var place = WithoutStop(WithoutArticle((date is { } found ? front[..found.Start] : front).TrimEnd(' ', ',', '\u00A0')));
        var first = place.Length - place.TrimStart().Length;
        return new DatelineText(place.Length == first ? null : first..place.Length, date, agency, 0);
    }

    /// <summary>Some sign behind the place, without brackets: <c>BREMEN taz | …</c>, <c>BREMEN dpa | …</c></summary>
    private static Range? AgencyAtEnd(string front)
    {
        var space = front.LastIndexOf(' ');
        return space > 0 && (Agencies.IsAgency(front.AsSpan(space + 1)) || Agencies.SignsLeads(front[(space + 1)..]))
            ? (space + 1)..front.Length
            : null;
    }

    /// <summary>The full stop behind a place, as Russian agencies set it; an abbreviation keeps its own.</summary>
    private static string WithoutStop(string place) =>
        place.Length > 4 && place.AsSpan().IndexOfAny('.', ',') == place.Length - 1 ? place[..^1] : place;

    /// <summary>The article before a date: <c>Lyon, le 3 mars</c>.</summary>
    private static string WithoutArticle(string place)
    {
        var comma = place.LastIndexOf(',');
        return comma > 0 && Words.IsAny(place.AsSpan(comma + 1).Trim(), BylineCues.DateWords) ? place[..comma] : place;
    }

    /// <summary>
    /// Months that are ordinary words elsewhere (<c>4 may</c>) are read where the words after the comma are nothing but a date.
    /// </summary>
    private static DateText? LastPart(string front)
    {
        var comma = front.LastIndexOf(',');
        if (comma < 0 || !front.AsSpan(comma).ContainsAnyInRange('0', '9'))
            return null;
        return DateText.Whole(front.AsSpan(comma + 1)) is { } date ? date with { Start = comma + 1 + date.Start } : null;
    }

    /// <summary>
    /// The words in brackets at the end, or between slashes as those who spread press
    /// releases set them: <c>/PRNewswire/</c>. Of <c>dpa/lni</c> the first.
    /// </summary>
    private static Range? AgencyIn(string head)
    {
        var trimmed = head.TrimEnd();
        if (trimmed.Length < 4 || trimmed[^1] is not (')' or '/'))
            return null;
        var open = trimmed[^1] is ')' ? trimmed.LastIndexOf('(')
            : trimmed.LastIndexOf(" /", trimmed.Length - 2, StringComparison.Ordinal) + 1;
        if (open < (trimmed[^1] is ')' ? 0 : 1) || trimmed.Length - open <= 2)
            return null;
        var slash = trimmed.IndexOf('/', open + 1, trimmed.Length - open - 2);
        var end = slash > 0 && Agencies.IsAgency(trimmed.AsSpan(open + 1, slash - open - 1)) ? slash : trimmed.Length - 1;
        return (open + 1)..end;
    }

    /// <summary>
    /// A place in capitals is enough before a dash. Any other needs a date or an agency beside it, or to be a known place:
    /// many a sentence begins with a name and a dash. Before a colon only a known place or a date will do.
    /// </summary>
    private static bool IsEnough(DatelineText found, string head, string separator, string text)
    {
        var agency = found.Agency is { } bracket ? head[bracket] : null;
        if (agency is not null && !IsOutlet(agency))
            return false;
        var signed = agency is not null && Agencies.IsAgency(agency);
        if (found.Place is not { } range)
            return signed;
        var place = PlaceName.Read(head[range]);
        if (place is PlaceKind.Name)
            return signed || MixedCaseDateline.Is(head[range], separator, text) || found.Date is { } date
                && head[range.End.Value..date.Start].Contains(',');
        if (place is PlaceKind.Capitals)
            return separator != ": " || found.Date is not null;
        return place is PlaceKind.Known;
    }

    /// <summary>A lead is a sentence; a few words, or words in capitals, are the rest of a headline.</summary>
    private static bool LeadFollows(ReadOnlySpan<char> rest) => rest.Length >= ShortestLead && HasSmallLetters(rest);

    /// <summary>Scripts without capitals have none to miss.</summary>
    private static bool HasSmallLetters(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (char.IsLetter(letter) && !char.IsUpper(letter))
                return true;
        }

        return false;
    }

    /// <summary>A few words with initial capitals.</summary>
    private static bool IsOutlet(string words) =>
        words.Count(letter => letter == ' ') <= 3 && (char.IsUpper(words[0]) || Agencies.IsAgency(words) || Agencies.SignsLeads(words));

    /// <summary>Some papers set the date behind the place and its dash: <c>Beijing – Feb. 3, 2011: …</c></summary>
    private static DatelineText WithDateAfter(DatelineText found, string head)
    {
        if (found.Date is not null || found.Length >= head.Length || DateText.AtStart(head.AsSpan(found.Length)) is not { } date)
            return found;
        var end = found.Length + date.End;
        var mark = end;
        while (mark < head.Length && head[mark] is ' ' or ':' or '-' or '–' or '—')
            mark++;
        return head[end..mark].AsSpan().Trim().IsEmpty
            ? found
            : found with { Date = date with { Start = found.Length + date.Start }, Length = mark };
    }

    /// <summary>
    /// <c>(CNN) …</c>, <c>Nairobi (CNN) …</c>: an agency in brackets, perhaps behind a place, opens the lead without a dash.
    /// </summary>
    private static DatelineText? AgencyAlone(string head)
    {
        var open = head.IndexOf('(');
        var close = open < 0 ? -1 : head.IndexOf(')', open);
        if (close < open + 2 || close + 2 >= head.Length || head[close + 1] != ' ')
            return null;
        if (!Agencies.IsAgency(head.AsSpan(open + 1, close - open - 1)) && !Agencies.SignsLeads(head[(open + 1)..close]))
            return null;
        if (open == 0)
            return new DatelineText(null, null, 1..close, close + 2);
        // Morvance, 3 mai (ATS) Le port …
        if (char.IsUpper(head[close + 2]) && Parse(head[..(close + 1)]) is { Place: { } dated, Date: not null } found
            && PlaceName.Read(head[dated]) is not PlaceKind.None)
            return found with { Length = close + 2 };
        var place = head[..open].TrimEnd();
        var isPlace = PlaceName.Read(place) is PlaceKind.Known or PlaceKind.Capitals && char.IsUpper(head[close + 2]);
        return isPlace ? new DatelineText(0..place.Length, null, (open + 1)..close, close + 2) : null;
    }
}
