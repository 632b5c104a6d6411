using NewsArchive.Formats.Clippings.Vocabulary;

namespace NewsArchive.Formats.Clippings.Head;

/// <summary>A dateline at the beginning of a text: place, perhaps date and agency, and the mark that parts them from the lead.</summary>
/// <param name="Place">The place's characters.</param>
/// <param name="Date">The date, often without a year.</param>
/// <param name="Agency">The agency's characters, without the brackets.</param>
/// <param name="Length">All characters up to the lead.</param>
internal sealed record DatelineText(Range? Place, DateText? Date, Range? Agency, int Length)
{
    private const int Longest = 110;

    /// <summary>Longer marks before the shorter ones they begin with. A colon is the custom of some papers.</summary>
    private static readonly string[] Separators = [" --- ", " -- ", " — ", " – ", " - ", "-- ", " —", "— ", "—", " –", "– ", ": "];

    /// <summary>The dateline a text begins with, or null.</summary>
    public static DatelineText? Find(string text)
    {
        var head = text[..Math.Min(text.Length, Longest)];
        foreach (var separator in Separators)
        {
            var at = head.IndexOf(separator, StringComparison.Ordinal);
            if (at > 0 && at + separator.Length < text.Length && Parse(head[..at]) is { } found && IsEnough(found, head, separator))
                return found with { Length = at + separator.Length };
        }

        return null;
    }

    private static DatelineText? Parse(string head)
    {
        var agency = AgencyIn(head);
        var front = agency is { } bracket ? head[..(bracket.Start.Value - 1)] : head;
        var date = DateText.First(front);
        if (date is { } dated && front[dated.End..].Trim(' ', ',', '.').Length > 0)
            return null;
        var place = (date is { } found ? front[..found.Start] : front).TrimEnd(' ', ',', '\u00A0');
        var start = place.Length - place.TrimStart().Length;
        return new DatelineText(place.Length == start ? null : start..place.Length, date, agency, 0);
    }

    /// <summary>The words in brackets at the end.</summary>
    private static Range? AgencyIn(string head)
    {
        var trimmed = head.TrimEnd();
        var open = trimmed.LastIndexOf('(');
        return open >= 0 && trimmed[^1] == ')' && trimmed.Length - open > 2 ? (open + 1)..(trimmed.Length - 1) : null;
    }

    /// <summary>
    /// A place in capitals is enough before a dash. Any other needs a date or an agency beside it, or to be a known place:
    /// many a sentence begins with a name and a dash. Before a colon only a known place or a date will do.
    /// </summary>
    private static bool IsEnough(DatelineText found, string head, string separator)
    {
        var signed = found.Agency is { } agency && Agencies.IsAgency(head.AsSpan()[agency]);
        if (found.Place is not { } range)
            return signed;
        if (found.Agency is not null && !signed && found.Date is null)
            return false;
        var place = PlaceName.Read(head[range]);
        if (place is PlaceKind.None)
            return false;
        if (found.Date is not null || signed || place is PlaceKind.Known)
            return true;
        return place is PlaceKind.Capitals && separator != ": ";
    }
}
