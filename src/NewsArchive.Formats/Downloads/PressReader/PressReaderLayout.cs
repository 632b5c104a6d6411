using NewsArchive.Formats.Columns;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Downloads.PressReader;

/// <summary>
/// An article shared from PressReader: the headline, a line with paper, date, page and byline between marks, the text, and below it the
/// service's name and address.
/// </summary>
internal sealed class PressReaderLayout : IDownloadLayout
{
    private const string Service = "PressReader";

    /// <summary>The line with paper and date stands so near below the headline.</summary>
    private const int IssueWithin = 4;

    public string Name => "pressreader";

    public IReadOnlyList<string> Hints { get; } = ["via PressReader", "pressreader."];

    public double Score(IReadOnlyList<DownloadPiece> lines) => Issues(lines).Count > 0 && lines.Any(IsFoot) ? 0.7 : 0;

    public IReadOnlyList<Range> Articles(IReadOnlyList<DownloadPiece> lines)
    {
        var starts = new List<int>();
        foreach (var issue in Issues(lines))
        {
            var start = issue - 1;
            while (start > 0 && lines[start].IsContinued)
                start--;
            starts.Add(start);
        }

        return [.. starts.Zip(starts.Skip(1).Append(lines.Count), (start, end) => start..end)];
    }

    public DownloadDraft Read(IReadOnlyList<DownloadPiece> lines)
    {
        var draft = new DownloadDraft();
        draft.DoubtLayout(Service);
        var issue = Enumerable.Range(0, Math.Min(lines.Count, IssueWithin)).FirstOrDefault(i => i > 0 && PartedLine.Is(lines[i]), -1);
        if (issue > 0)
        {
            draft.Give(ColumnUse.Headline, DownloadPiece.Whole(lines.Take(issue)));
            PartedLine.Give(draft, lines[issue]);
        }

        var text = lines.Skip(issue + 1).Select(line => IsFoot(line) ? line with { IsContinued = false } : line);
        foreach (var line in DownloadPiece.Joined(text))
        {
            if (!IsFoot(line) && !DownloadWords.IsRights(line.Raw))
                draft.Add(BlockKind.Paragraph, line);
            else
                draft.LeaveOut(line);
        }

        return draft;
    }

    /// <summary>The lines with paper and date, each below a headline.</summary>
    private static List<int> Issues(IReadOnlyList<DownloadPiece> lines) =>
        [.. Enumerable.Range(1, Math.Max(0, lines.Count - 1)).Where(i => PartedLine.Is(lines[i]))];

    private static bool IsFoot(DownloadPiece line) => line.Raw.Length < 200
        && (line.Raw.EndsWith("via " + Service, StringComparison.OrdinalIgnoreCase)
            || Markup.WebAddress.Is(line.Raw.AsSpan().Trim()) && line.Raw.Contains("pressreader.", StringComparison.OrdinalIgnoreCase));
}
