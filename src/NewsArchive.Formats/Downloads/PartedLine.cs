using System.Text.RegularExpressions;
using NewsArchive.Formats.Columns;

namespace NewsArchive.Formats.Downloads;

/// <summary>
/// A line with the facts of an issue between marks: <c>A07 | Local news | 2016-03-14</c>, <c>The Paper · 2 Feb 2017 · A5</c>.
/// </summary>
internal static class PartedLine
{
    private const int Longest = 300;

    private static readonly string[] Marks = [" | ", " · ", " • "];

    private static readonly Regex Page = new(
        @"^((page|seite|p\.?|s\.?)\s*)?[A-Z]{0,3}\d{1,3}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    /// <summary>What stands before a reporter's name in Chinese.</summary>
    private static readonly string[] Reporters = ["记者", "記者", "文/", "撰文"];

    private static readonly Regex Mail = new(
        @"\s\S{1,60}@\S{1,80}$",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    /// <summary>Whether a line has several parts, one of which is a date.</summary>
    public static bool Is(DownloadPiece line) => Parts(line) is { Count: > 1 } parts && parts.Any(IsDate);

    /// <summary>Gives each part to what it is: the date, the byline, the page, and what is left to the outlet and the section.</summary>
    public static void Give(DownloadDraft draft, DownloadPiece line)
    {
        foreach (var part in Parts(line))
        {
            if (IsDate(part))
                draft.Give(draft.Has(ColumnUse.Date) ? ColumnUse.None : ColumnUse.Date, part);
            else if (Page.IsMatch(part.Raw))
                draft.LeaveOut(part);
            else if (Array.Find(Reporters, word => part.Raw.StartsWith(word, StringComparison.Ordinal)) is { } reporter)
                draft.Give(ColumnUse.Byline, part.From(reporter.Length));
            else if (part.Raw.StartsWith("By ", StringComparison.OrdinalIgnoreCase))
                DownloadWords.GiveByline(draft, Mail.Match(part.Raw) is { Success: true } mail ? part.Part(0, mail.Index) : part);
            else if (!draft.Has(ColumnUse.Source))
                draft.Give(ColumnUse.Source, part);
            else
                draft.Give(draft.Has(ColumnUse.Section) ? ColumnUse.None : ColumnUse.Section, part);
        }
    }

    private static bool IsDate(DownloadPiece part) => DownloadWords.DateLine(part.Raw) is not null;

    private static List<DownloadPiece> Parts(DownloadPiece line)
    {
        var parts = new List<DownloadPiece>();
        if (line.Raw.Length > Longest || Array.Find(Marks, line.Raw.Contains) is not { } mark)
            return parts;
        for (var start = 0; start <= line.Raw.Length;)
        {
            var end = line.Raw.IndexOf(mark, start, StringComparison.Ordinal) is >= 0 and var found ? found : line.Raw.Length;
            if (line.Part(start, end) is { Raw.Length: > 0 } part)
                parts.Add(part);
            start = end + mark.Length;
        }

        return parts;
    }
}
