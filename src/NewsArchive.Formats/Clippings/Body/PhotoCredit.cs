using NewsArchive.Formats.Clippings.Head;
using NewsArchive.Formats.Clippings.Layout;
using NewsArchive.Formats.Clippings.Vocabulary;
using NewsArchive.Formats.Prose;

namespace NewsArchive.Formats.Clippings.Body;

/// <summary>Finds the names of photographers and picture agencies that only captions carry.</summary>
internal static class PhotoCredit
{
    private const int LongestCredit = 60;

    private const int MostNames = 7;

    /// <summary>Ends with a credit: <c>(AP Photo/Jane Doe)</c>, <c>[Jane Doe/AP]</c>, <c>REUTERS/Jane Doe</c>.</summary>
    public static bool Ends(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd(". ");
        if (text.IsEmpty)
            return false;
        if (text[^1] is ')' or ']')
        {
            var open = text.LastIndexOfAny('(', '[');
            return open >= 0 && (IsCredit(text[(open + 1)..^1]) || Agencies.IsAgency(text[(open + 1)..^1])
                && EndsWithCapitals(text[..open].TrimEnd()));
        }

        if (EndsLabelled(text))
            return true;
        var slash = text.LastIndexOf('/');
        var word = slash <= 0 ? -1 : text[..slash].LastIndexOf(' ');
        return slash > 0 && Agencies.IsAgency(text[(word + 1)..slash]) && text[(slash + 1)..].Count(' ') <= 3;
    }

    /// <summary>Is nothing but a credit: <c>Jane Doe/Getty Images</c>.</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        var slash = text.IndexOf('/');
        if (slash <= 0 || text.Count(' ') > MostNames || SentenceEnd.IsAt(text) || text.Contains(':'))
            return false;
        var last = text[(slash + 1)..].TrimStart();
        foreach (var agency in CaptionCues.PictureAgencies)
        {
            if (Words.Is(last, agency) || Words.Is(text[..slash].TrimEnd(), agency))
                return char.IsUpper(text[0]) && !last.IsEmpty && char.IsUpper(last[0]);
        }

        return false;
    }

    /// <summary>A picture agency stands before the words without a mark between: <c>Reuters Crowds gather at the gate</c>.</summary>
    public static bool Begins(ReadOnlySpan<char> text)
    {
        var length = 0;
        foreach (var agency in CaptionCues.PictureAgencies)
        {
            if (text.StartsWith(agency, StringComparison.Ordinal) && agency.Length > length && agency.Length + 1 < text.Length
                && text[agency.Length] == ' ')
                length = agency.Length;
        }

        return length > 0 && (char.IsUpper(text[length + 1]) || char.IsDigit(text[length + 1])) && !SentenceEnd.IsStatement(text);
    }

    /// <summary>Names around a slash, or a word for pictures beside few others.</summary>
    private static bool IsCredit(ReadOnlySpan<char> credit)
    {
        if (credit.Length is 0 or > LongestCredit || !char.IsLetter(credit[0]))
            return false;
        var slash = credit.IndexOf('/');
        if (slash >= 2 && slash < credit.Length - 1)
            return char.IsUpper(credit[0]) && credit.Count(' ') <= MostNames
                && char.IsUpper(credit[(slash + 1)..].TrimStart() is [var first, ..] ? first : ' ');
        return credit.Count(' ') <= 5 && Words.ContainAny(credit, CaptionCues.CreditWords);
    }

    /// <summary>An agency and a person around a slash, as pictures are signed: <c>dpa/Jan Pohl</c>.</summary>
    public static bool NamesPhotographer(ReadOnlySpan<char> credit)
    {
        var slash = credit.IndexOf('/');
        if (slash <= 0 || slash == credit.Length - 1)
            return false;
        var first = credit[..slash].Trim();
        var last = credit[(slash + 1)..].Trim();
        return Agencies.IsAgency(first) && !Agencies.IsAgency(last) && PersonName.IsName(last);
    }

    /// <summary>A photographer's name in capitals behind the caption's full stop.</summary>
    private static bool EndsWithCapitals(ReadOnlySpan<char> text)
    {
        var stop = text.LastIndexOf(". ");
        return stop > 0 && PersonName.IsName(text[(stop + 2)..]) && !text[(stop + 2)..].ContainsAnyInRange('a', 'z');
    }

    /// <summary>A word for pictures and names behind it: <c>… Foto: Jan Pohl</c>, <c>… Photograph: Alamy</c>.</summary>
    private static bool EndsLabelled(ReadOnlySpan<char> text)
    {
        if (!CaptionCues.CreditLabels.MayBeIn(text))
            return false;
        foreach (var label in CaptionCues.CreditLabels)
        {
            var at = text.LastIndexOf(label, StringComparison.OrdinalIgnoreCase);
            if (at <= 0 || char.IsLetterOrDigit(text[at - 1]))
                continue;
            var names = text[(at + label.Length)..].Trim();
            if (!names.IsEmpty && names.Count(' ') < MostNames && (char.IsUpper(text[at]) || text[at] is '©')
                && PersonName.IsTitle(names.ToString().Replace(" for ", " ", StringComparison.Ordinal)))
                return true;
        }

        return false;
    }
}
