using NewsArchive.Formats.Clippings.Layout;
using NewsArchive.Formats.Clippings.Vocabulary;

namespace NewsArchive.Formats.Clippings.Tail;

/// <summary>A dash and a name under a report: <c>— Associated Press</c>.</summary>
internal static class Signature
{
    private const int MostWords = 6;

    /// <summary>Words in the names of outlets; a signature without one may be a person's.</summary>
    private static readonly string[] OutletWords =
        ["press", "times", "news", "post", "agency", "herald", "tribune", "journal", "gazette", "chronicle", "observer", "guardian", "independent", "mail", "express", "telegraph", "courier", "review", "today", "daily", "weekly", "radio", "tv", "television", "broadcasting", "media", "network", "service", "zeitung", "nachrichten", "rundfunk", "blatt", "anzeiger", "kurier", "presse", "journal", "monde", "diario", "periódico", "gaceta", "prensa", "noticias", "jornal", "folha", "corriere", "gazzetta", "giornale", "krant", "dagblad", "tidning", "avis"];

    public static bool Read(Draft draft, Passage passage)
    {
        var text = draft.Text.AsSpan(passage.Start, passage.End - passage.Start);
        if (passage.WordCount > MostWords || text[0] is not ('—' or '–' or '-'))
            return false;
        var start = 0;
        while (start < text.Length && (text[start] is '—' or '–' or '-' || char.IsWhiteSpace(text[start])))
            start++;
        var name = text[start..];
        if (name.IsEmpty || !Agencies.IsAgency(name) && !(char.IsUpper(name[0]) && name[^1] != '.' && Words.ContainAny(name, OutletWords)))
            return false;
        passage.Take();
        SourceCredit.Take(draft, passage.Start + start, passage.End, "signature");
        draft.LabelGaps(passage.Start, passage.End);
        return true;
    }
}
