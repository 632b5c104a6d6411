using System.Text.RegularExpressions;
using NewsArchive.Formats.Clippings.Head;
using NewsArchive.Formats.Columns;
using NewsArchive.Formats.Text;

namespace NewsArchive.Formats.Downloads;

/// <summary>What single lines of downloads are, whatever the database.</summary>
internal static class DownloadWords
{
    private static readonly Regex WordCount = new(
        @"^[\d.,'\u00A0\u202F ]{1,12}[\u00A0 ]?(words?|wörter|mots|palabras|parole|palavras|woorden|ord|słów|слов)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    private static readonly Regex Weekday = new(
        @"^\p{L}{2,12}\.?,?\s+$",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    private static readonly Regex ClockTail = new(
        @"^[\s,]*(\p{L}{2,12}\.?)?[\s,]*(\d{1,2}[:.h]\d\d([:.]\d\d)?)?\s*([AaPp]\.?[Mm]\.?)?\s*(\(?[A-Za-z+:\d]{0,9}\)?)?$",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    private static readonly Regex BylineWord = new(
        @"^([Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]i|DI|[Dd]oor|DOOR):?\s+\p{Lu}",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    private static readonly Regex Share = new(
        @"\(\d{1,3}\s?%\)$",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    private static readonly Regex PageOfSection = new(
        @"[;,]\s*(pgs?|p|s|seite|page|pag|pagina|página)\b\.?\s*\S.{0,30}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    private const int LongestDateLine = 80;

    /// <summary>A year and at least a month, with nothing around it but the weekday, the time of day and its zone.</summary>
    public static DateText? DateLine(string line)
    {
        if (line.Length > LongestDateLine || !line.AsSpan().ContainsAnyInRange('0', '9'))
            return null;
        if (DateText.Whole(line) is { WithoutYear: null } whole && whole.Value.Text.Length > 4)
            return whole;
        var date = DateText.AtStart(line) ?? DateText.First(line);
        return date is { WithoutYear: null } found && (found.Start == 0 || Weekday.IsMatch(line.AsSpan(0, found.Start)))
            && ClockTail.IsMatch(line.AsSpan(found.End)) ? found : null;
    }

    /// <summary><c>412 words</c>, in the languages that databases write it in.</summary>
    public static bool IsWordCount(string line) => WordCount.IsMatch(line);

    /// <summary>A line that claims rights.</summary>
    public static bool IsRights(string line) =>
        line.StartsWith('©') || line.StartsWith("(c) ", StringComparison.OrdinalIgnoreCase)
        || line.StartsWith("Copyright", StringComparison.OrdinalIgnoreCase) && line.AsSpan().ContainsAnyInRange('0', '9')
            && line.Length < 600
        || line.StartsWith("All Rights Reserved", StringComparison.OrdinalIgnoreCase)
            || line.StartsWith("Alle Rechte vorbehalten", StringComparison.OrdinalIgnoreCase)
        || line.StartsWith("Tous droits réservés", StringComparison.OrdinalIgnoreCase)
            || line.StartsWith("Todos los derechos reservados", StringComparison.OrdinalIgnoreCase);

    /// <summary>Gives a byline without the word before the names.</summary>
    public static void GiveByline(DownloadDraft draft, DownloadPiece piece)
    {
        var length = Math.Max(0, BylineWord.Match(piece.Raw).Length - 1); // without the first capital
        draft.LeaveOut(piece.Part(0, length));
        draft.Give(ColumnUse.Byline, piece.From(length));
    }

    /// <summary>Whether a line says who wrote: a word such as <c>By</c> before a capital, or a person's name alone.</summary>
    public static bool IsByline(string line) => line.Length < 160 && (BylineWord.IsMatch(line) || PersonName.IsName(line));

    /// <summary>Gives a language; of one named twice, such as <c>GERMAN; DEUTSCH</c>, the first name.</summary>
    public static void GiveLanguage(DownloadDraft draft, DownloadPiece piece)
    {
        var end = piece.Raw.IndexOf(';', StringComparison.Ordinal);
        draft.Give(ColumnUse.Language, piece.Part(0, end < 0 ? piece.Raw.Length : end));
        if (end >= 0)
            draft.LeaveOut(piece.From(end));
    }

    public static bool IsLanguage(string line) => Languages.Tag(line) is not null;

    /// <summary>Gives the tags of a list with semicolons, without the percentages that say how much a text is about them.</summary>
    public static void GiveTags(DownloadDraft draft, DownloadPiece piece)
    {
        var start = 0;
        while (start < piece.Raw.Length)
        {
            var end = piece.Raw.IndexOf(';', start) is var found and >= 0 ? found : piece.Raw.Length;
            var tag = piece.Part(start, end);
            var share = Share.Match(tag.Raw);
            draft.Give(ColumnUse.Tags, share.Success ? tag.Part(0, share.Index) : tag);
            start = end + 1;
        }
    }

    /// <summary>Gives a section without the page behind it.</summary>
    public static void GiveSection(DownloadDraft draft, DownloadPiece piece)
    {
        var page = PageOfSection.Match(piece.Raw);
        if (!page.Success)
        {
            draft.Give(ColumnUse.Section, piece);
            return;
        }

        draft.Give(ColumnUse.Section, piece.Part(0, page.Index));
        draft.LeaveOut(piece.From(page.Index));
    }
}
