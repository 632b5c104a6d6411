using NewsArchive.Formats.Clippings.Layout;
using NewsArchive.Formats.Clippings.Vocabulary;

namespace NewsArchive.Formats.Clippings.Body;

/// <summary>Tells captions from paragraphs. Each rule is narrow: a paragraph taken for a caption is lost to the report.</summary>
internal static class Captions
{
    private const int LongestCaption = 80;

    private const int LongestCredit = 60;

    /// <summary>The file says so: <c>Image caption …</c>, <c>FILE PHOTO: …</c>.</summary>
    public static bool IsLabelled(Passage passage) =>
        passage.WordCount <= LongestCaption && Words.BeginAny(passage.Text, CaptionCues.Labels);

    /// <summary>Ends with a photographer's credit: <c>(AP Photo/Jane Doe)</c>, <c>[Jane Doe/AP]</c>, <c>REUTERS/Jane Doe</c>.</summary>
    public static bool HasPhotoCredit(Passage passage)
    {
        if (passage.WordCount > LongestCaption)
            return false;
        var text = passage.Text.AsSpan().TrimEnd(". ");
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

    /// <summary>
    /// Says who stands where (<c>Jane Doe, left, and …</c>) in one sentence, or two, without reporting speech:
    /// running text places people, but seldom so.
    /// </summary>
    public static bool HasPosition(Passage passage)
    {
        var text = passage.Text;
        if (passage.WordCount is < 6 or > LongestCaption || text[0] is '"' or '“' or '‘' or '\'' or '«' or '„')
            return false;
        return HasNamedPosition(text) && !Words.ContainAny(text, ReportingVerbs.Past);
    }

    private static bool HasNamedPosition(string text)
    {
        foreach (var cue in CaptionCues.Positions)
        {
            var at = text.IndexOf(cue, StringComparison.OrdinalIgnoreCase);
            if (at > 0 && (cue[0] is not (',' or '(') || EndsWithName(text.AsSpan(0, at).TrimEnd())))
                return true;
        }

        return false;
    }

    /// <summary>The word before the position is somebody's or something's name.</summary>
    private static bool EndsWithName(ReadOnlySpan<char> text)
    {
        var word = text[(text.LastIndexOf(' ') + 1)..];
        return !word.IsEmpty && char.IsUpper(word[0]);
    }

    /// <summary>Names around a slash, or a word for pictures beside few others.</summary>
    private static bool IsCredit(ReadOnlySpan<char> credit)
    {
        if (credit.Length is 0 or > LongestCredit || char.IsDigit(credit[0]))
            return false;
        var slash = credit.IndexOf('/');
        if (slash > 0 && slash < credit.Length - 1)
            return char.IsUpper(credit[0]) && char.IsLetter(credit.TrimStart()[0]) && credit.Count(' ') <= 7 && HasSeveralLetters(credit, slash);
        return credit.Count(' ') <= 5 && Words.ContainAny(credit, CaptionCues.CreditWords);
    }

    /// <summary>Not a unit or an abbreviation such as <c>24/7</c> or <c>and/or</c>.</summary>
    private static bool HasSeveralLetters(ReadOnlySpan<char> credit, int slash) =>
        char.IsUpper(credit[(slash + 1)..].TrimStart() is [var first, ..] ? first : ' ') && slash >= 2;
}
