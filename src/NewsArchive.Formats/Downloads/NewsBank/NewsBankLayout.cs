using System.Text.RegularExpressions;
using NewsArchive.Formats.Columns;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Downloads.NewsBank;

/// <summary>
/// NewsBank, in both of its layouts: the headline, a line with the paper and the date, labelled values, the text. The older has
/// <c>Paper (place) - January 5, 2012</c> and a record's number at the end, the newer <c>January 5, 2012 | Paper (place)</c>.
/// </summary>
internal sealed class NewsBankLayout : IDownloadLayout
{
    private static readonly Regex Label = new(
        @"^(?<label>Author/Byline|Author|Byline|Edition|Section|Page|Readability|Dateline|Index terms|"
            + @"Caption|Record Number|Record|Copyright|Column|Series|OpenURL Link|Source):\s*",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    private static readonly Regex Words = new(
        @"^\d{1,6}\s+Words$",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    private static readonly Regex Mail = new(
        @"\s\S{1,60}@\S{1,80}$",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    /// <summary>So near below the line with the date stands the first label.</summary>
    private const int LabelsWithin = 5;

    public string Name => "newsbank";

    public IReadOnlyList<string> Hints { get; } = ["Author/Byline:", "Read News Document", "Readability:", "Record Number:", "Record:"];

    public double Score(IReadOnlyList<DownloadPiece> lines)
    {
        if (Issues(lines).Count == 0)
            return 0;
        var signs = Hints.Count(hint => lines.Any(line => line.Raw.StartsWith(hint, StringComparison.Ordinal)));
        return Math.Min(1, 0.4 + 0.25 * signs);
    }

    public IReadOnlyList<Range> Articles(IReadOnlyList<DownloadPiece> lines)
    {
        var starts = Issues(lines).Select(issue => HeadlineOf(lines, issue)).Append(lines.Count).ToList();
        return [.. starts.Zip(starts.Skip(1), (start, end) => start..end)];
    }

    private static int HeadlineOf(IReadOnlyList<DownloadPiece> lines, int issue)
    {
        var first = issue - 1;
        while (first > 0 && lines[first].IsContinued && !DownloadWords.IsRights(lines[first - 1].Raw))
            first--;
        return first;
    }

    /// <summary>The lines with paper and date.</summary>
    private static List<int> Issues(IReadOnlyList<DownloadPiece> lines)
    {
        var issues = new List<int>();
        for (var i = 1; i < lines.Count; i++)
        {
            if (IssueOf(lines[i].Raw) is not null
                && Enumerable.Range(i + 1, Math.Min(LabelsWithin, lines.Count - i - 1)).Any(next => IsLabelled(lines[next].Raw)))
                issues.Add(i);
        }

        return issues;
    }

    private static bool IsLabelled(string line) =>
        Label.Match(line) is { Success: true } label && label.Groups["label"].Value is not "Caption";

    /// <summary>The date and the paper in the line that has both.</summary>
    internal static (Range Date, Range Source)? IssueOf(string line)
    {
        if (line.Length > 200)
            return null;
        var bar = line.IndexOf(" | ", StringComparison.Ordinal);
        if (bar > 0 && DownloadWords.DateLine(line[..bar]) is not null)
            return (0..bar, (bar + 3)..line.Length);
        var dash = line.LastIndexOf(" - ", StringComparison.Ordinal);
        return dash > 0 && DownloadWords.DateLine(line[(dash + 3)..]) is not null ? ((dash + 3)..line.Length, 0..dash) : null;
    }

    public DownloadDraft Read(IReadOnlyList<DownloadPiece> lines)
    {
        var draft = new DownloadDraft();
        // A record that is damaged may be decoded otherwise than the file around it.
        var issue = Enumerable.Range(0, lines.Count).FirstOrDefault(i => i > 0 && IssueOf(lines[i].Raw) is not null, -1);
        if (issue > 0)
        {
            draft.Give(ColumnUse.Headline, DownloadPiece.Whole(lines.Take(issue)));
            ReadIssue(draft, lines[issue]);
        }

        var isText = false;
        foreach (var line in DownloadPiece.Joined(lines.Skip(issue + 1)
            .Select(line => Label.IsMatch(line.Raw) ? line with { IsContinued = false } : line)))
        {
            if (Label.Match(line.Raw) is { Success: true } label && (!isText || IsTail(label.Groups["label"].Value)))
                ReadLabels(draft, line, label.Groups["label"].Value, label.Length);
            else if (DownloadWords.IsRights(line.Raw) || IsButton(line.Raw))
                draft.LeaveOut(line);
            else
                (isText, _) = (true, Text(draft, line));
        }

        return draft;
    }

    private static bool Text(DownloadDraft draft, DownloadPiece line)
    {
        draft.Add(BlockKind.Paragraph, line);
        return true;
    }

    private static void ReadIssue(DownloadDraft draft, DownloadPiece line)
    {
        var (date, source) = IssueOf(line.Raw)!.Value;
        draft.Give(ColumnUse.Date, line.Part(date.Start.Value, date.End.Value));
        draft.Give(ColumnUse.Source, line.Part(source.Start.Value, source.End.Value));
    }

    /// <summary>The count of words, its word and the button below them.</summary>
    private static bool IsButton(string line) =>
        line.Trim() is "Words" or "Read News Document" || line.Length < 12 && line.AsSpan().Trim().IndexOfAnyExceptInRange('0', '9') < 0
            || Words.IsMatch(line);

    private static bool IsTail(string label) =>
        label is "Caption" or "Index terms" or "Record" or "Record Number" or "Copyright" or "OpenURL Link" or "Dateline";

    /// <summary>One line may have several labels with bars between.</summary>
    private static void ReadLabels(DownloadDraft draft, DownloadPiece line, string label, int valueStart)
    {
        var bar = line.Raw.IndexOf(" | ", StringComparison.Ordinal);
        var end = bar < 0 ? line.Raw.Length : bar;
        draft.LeaveOut(line.Part(0, valueStart));
        Give(draft, label, line.Part(valueStart, end));
        if (bar < 0)
            return;
        var rest = line.From(bar + 3);
        if (Label.Match(rest.Raw) is { Success: true } next)
            ReadLabels(draft, rest, next.Groups["label"].Value, next.Length);
        else
            draft.LeaveOut(rest);
    }

    private static void Give(DownloadDraft draft, string label, DownloadPiece value)
    {
        switch (label)
        {
            case "Author/Byline" or "Author" or "Byline":
                var mail = Mail.Match(value.Raw);
                DownloadWords.GiveByline(draft, mail.Success ? value.Part(0, mail.Index) : value);
                break;
            case "Section":
                DownloadWords.GiveSection(draft, value);
                break;
            case "Dateline":
                draft.Give(ColumnUse.Dateline, value);
                break;
            case "Index terms":
                DownloadWords.GiveTags(draft, value);
                break;
            case "Caption":
                draft.Add(BlockKind.Caption, value);
                break;
            case "Record" or "Record Number":
                draft.Give(ColumnUse.Id, value);
                break;
            default:
                draft.LeaveOut(value);
                break;
        }
    }
}
