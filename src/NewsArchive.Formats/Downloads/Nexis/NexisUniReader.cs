using System.Text.RegularExpressions;
using NewsArchive.Formats.Columns;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Downloads.Nexis;

/// <summary>Reads one article of the newer Nexis by the order of its lines and their labels.</summary>
internal sealed class NexisUniReader
{
    private static readonly Regex DocumentNumber = new(
        @"contentItem(:|%3A)(?<number>[0-9A-Za-z-]{10,60})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    private readonly DownloadDraft draft = new();
    private readonly IReadOnlyList<DownloadPiece> lines;
    private int at;

    private NexisUniReader(IReadOnlyList<DownloadPiece> lines) => this.lines = lines;

    public static DownloadDraft Read(IReadOnlyList<DownloadPiece> lines)
    {
        var reader = new NexisUniReader(lines);
        reader.ReadHead();
        reader.ReadParts();
        return reader.draft;
    }

    /// <summary>Headline, source and date; between the date and the rights an edition may stand.</summary>
    private void ReadHead()
    {
        var date = NexisUniHead.DateLine(lines, 0, lines.Count) ?? FirstOfParts();
        var source = date - 1;
        ReadHeadline(Math.Max(0, source));
        if (source > 0)
            draft.Give(ColumnUse.Source, DownloadPiece.Whole(lines.Take(date).Skip(source)));
        at = date;
        if (at < lines.Count && DownloadWords.DateLine(lines[at].Raw) is { } written)
            GiveDate(lines[at++], written.Start, written.End);
        while (at < lines.Count && !IsPart(lines[at].Raw))
            draft.LeaveOut(lines[at++]);
    }

    private void ReadHeadline(int end)
    {
        var links = lines.Take(end).Where(line => IsLink(line.Raw)).ToList();
        foreach (var link in links)
            GiveLink(link);
        var words = lines.Take(end).Except(links).ToList();
        if (words.Count > 1 && words[0].Raw == words[^1].Raw)
        {
            // A page's running head repeats the headline right above it.
            draft.LeaveOut(words[0]);
            words.RemoveAt(0);
        }

        if (words.Count > 0)
            draft.Give(ColumnUse.Headline, DownloadPiece.Whole(words));
    }

    private int FirstOfParts()
    {
        var first = 0;
        while (first < lines.Count && !IsPart(lines[first].Raw) && !DownloadWords.IsRights(lines[first].Raw))
            first++;
        return first;
    }

    private void GiveDate(DownloadPiece piece, int start, int end)
    {
        draft.LeaveOut(piece.Part(0, start));
        draft.Give(ColumnUse.Date, piece.Part(start, end));
        draft.LeaveOut(piece.From(end));
    }

    /// <summary>The address of a document in the database.</summary>
    public static bool IsLink(string line) =>
        line.Contains("contentItem", StringComparison.OrdinalIgnoreCase) && line.Contains("://", StringComparison.Ordinal);

    /// <summary>The link on a headline leads to the document in the database and has its number.</summary>
    private void GiveLink(DownloadPiece piece)
    {
        var number = DocumentNumber.Match(piece.Raw).Groups["number"];
        if (!number.Success || draft.Has(ColumnUse.Id))
        {
            draft.LeaveOut(piece);
            return;
        }

        draft.LeaveOut(piece.Part(0, number.Index));
        draft.Give(ColumnUse.Id, piece.Part(number.Index, number.Index + number.Length));
        draft.LeaveOut(piece.From(number.Index + number.Length));
    }

    private static bool IsPart(string line) =>
        NexisUniLabels.Find(line) is not null || NexisUniLabels.IsHeading(line, out _) || NexisUniLabels.IsEnd(line);

    /// <summary>Labelled values and what stands under headings, to the end.</summary>
    private void ReadParts()
    {
        NexisLabel? label = null;
        BlockKind? kind = null;
        var isText = false;
        var hasBody = lines.Any(line => NexisUniLabels.IsBody(line.Raw));
        for (; at < lines.Count; at++)
        {
            var line = lines[at];
            // Without a heading the text begins with the first paragraph that no label introduces.
            if (!hasBody && !isText && label is not null && kind is null && !line.IsContinued && !IsPart(line.Raw)
                && !DownloadWords.IsRights(line.Raw))
                (kind, isText) = (BlockKind.Paragraph, true);
            // Within the text only its end, what follows it and headings count; a paragraph may well begin with "Person:".
            if (NexisUniLabels.IsEnd(line.Raw) || NexisUniLabels.IsHeading(line.Raw, out var heading) && (!isText || !line.IsContinued))
            {
                NexisUniLabels.IsHeading(line.Raw, out kind);
                (label, isText) = (null, kind is BlockKind.Paragraph);
                draft.LeaveOut(line);
            }
            else if (NexisUniLabels.Find(line.Raw) is { } found && (!isText || IsLoadDate(line.Raw)))
            {
                (label, kind, isText) = (found.Label, found.Label.Block, false);
                draft.LeaveOut(line.Part(0, found.ValueStart));
                var value = Whole(line.From(found.ValueStart));
                if (kind is { } block)
                    draft.Add(block, value);
                else
                    Give(label.Use, value);
            }
            else if (IsLink(line.Raw))
            {
                GiveLink(line);
            }
            else if (kind is { } block)
            {
                draft.Add(block, Whole(line));
            }
            else
            {
                draft.LeaveOut(line);
            }
        }
    }

    private static bool IsLoadDate(string line) => line.StartsWith("Load-Date", StringComparison.OrdinalIgnoreCase);

    /// <summary>A line with those that go on with it.</summary>
    private DownloadPiece Whole(DownloadPiece first)
    {
        var whole = new List<DownloadPiece> { first };
        while (at + 1 < lines.Count && lines[at + 1].IsContinued && !IsPart(lines[at + 1].Raw))
            whole.Add(lines[++at]);
        return DownloadPiece.Whole(whole);
    }

    private void Give(ColumnUse use, DownloadPiece value)
    {
        switch (use)
        {
            case ColumnUse.Byline:
                DownloadWords.GiveByline(draft, value);
                break;
            case ColumnUse.Section:
                DownloadWords.GiveSection(draft, value);
                break;
            case ColumnUse.Language:
                DownloadWords.GiveLanguage(draft, value);
                break;
            case ColumnUse.Tags:
                DownloadWords.GiveTags(draft, value);
                break;
            default:
                draft.Give(draft.Has(use) ? ColumnUse.None : use, value);
                break;
        }
    }
}
