using NewsArchive.Formats.Columns;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Downloads.Wisers;

/// <summary>
/// WiseNews of Wisers: the paper, a line with page, section and date between bars, the count of letters, the headline, the text, and the
/// document's number below it or around it.
/// </summary>
internal sealed class WisersLayout : IDownloadLayout
{
    private static readonly string[] Numbers = ["文章编号", "文章編號"];

    private static readonly string[] Counts = ["字数", "字數"];

    public string Name => "wisenews";

    public IReadOnlyList<string> Hints => Numbers;

    public double Score(IReadOnlyList<DownloadPiece> lines) => Issues(lines).Count > 0 && lines.Any(IsNumber) ? 0.9 : 0;

    public IReadOnlyList<Range> Articles(IReadOnlyList<DownloadPiece> lines)
    {
        var issues = Issues(lines);
        // Some downloads have the number above each article too.
        var above = issues.Count > 0 && issues[0] > 1 && IsNumber(lines[issues[0] - 2]);
        var starts = issues.Select(issue => issue - (above && issue > 1 && IsNumber(lines[issue - 2]) ? 2 : 1))
            .Append(lines.Count).ToList();
        return [.. starts.Zip(starts.Skip(1), (start, end) => start..end)];
    }

    public DownloadDraft Read(IReadOnlyList<DownloadPiece> lines)
    {
        var draft = new DownloadDraft();
        var issue = Enumerable.Range(0, lines.Count).FirstOrDefault(i => i > 0 && PartedLine.Is(lines[i]), -1);
        if (issue < 0)
            return draft;
        foreach (var line in lines.Take(issue - 1))
            GiveNumber(draft, line);
        draft.Give(ColumnUse.Source, lines[issue - 1]);
        PartedLine.Give(draft, lines[issue]);
        var isOver = false;
        foreach (var line in DownloadPiece.Joined(lines.Skip(issue + 1).Select(Apart)))
        {
            if (isOver || IsLabel(line, Counts))
                draft.LeaveOut(line);
            else if (IsNumber(line))
                (isOver, _) = (true, GiveNumber(draft, line));
            else if (!draft.Has(ColumnUse.Headline))
                draft.Give(ColumnUse.Headline, line);
            else
                draft.Add(BlockKind.Paragraph, line);
        }

        return draft;
    }

    /// <summary>The lines with page and date, each below a line with the paper.</summary>
    private static List<int> Issues(IReadOnlyList<DownloadPiece> lines) =>
        [.. Enumerable.Range(1, Math.Max(0, lines.Count - 1)).Where(i => lines[i].Raw.Contains(" | ") && PartedLine.Is(lines[i]))];

    private static DownloadPiece Apart(DownloadPiece line) =>
        IsNumber(line) || IsLabel(line, Counts) ? line with { IsContinued = false } : line;

    private static bool IsNumber(DownloadPiece line) => IsLabel(line, Numbers);

    private static bool IsLabel(DownloadPiece line, string[] labels) => Array.Exists(labels, label =>
        line.Raw.StartsWith(label, StringComparison.Ordinal) && line.Raw.AsSpan(label.Length).TrimStart() is [':' or '：', ..]);

    private static bool GiveNumber(DownloadDraft draft, DownloadPiece line)
    {
        var colon = line.Raw.AsSpan().IndexOfAny(':', '：') + 1;
        draft.LeaveOut(line.Part(0, colon));
        draft.Give(IsNumber(line) && !draft.Has(ColumnUse.Id) ? ColumnUse.Id : ColumnUse.None, line.From(colon));
        return true;
    }
}
