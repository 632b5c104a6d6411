using NewsArchive.Formats.Clippings.Layout;
using NewsArchive.Formats.Clippings.Vocabulary;

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
            return open >= 0 && IsCredit(text[(open + 1)..^1]);
        }

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
            if (text.StartsWith(agency, StringComparison.Ordinal) && agency.Length > length && agency.Length + 1 < text.Length && text[agency.Length] == ' ')
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
            return char.IsUpper(credit[0]) && credit.Count(' ') <= MostNames && char.IsUpper(credit[(slash + 1)..].TrimStart() is [var first, ..] ? first : ' ');
        return credit.Count(' ') <= 5 && Words.ContainAny(credit, CaptionCues.CreditWords);
    }
}
