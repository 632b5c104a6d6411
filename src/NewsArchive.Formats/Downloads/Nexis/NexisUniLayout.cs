namespace NewsArchive.Formats.Downloads.Nexis;

/// <summary>
/// Nexis Uni and the newer Nexis: a cover that lists the documents, then each of them: headline, source, date, rights, labelled
/// values, <c>Body</c>, the text, labelled values again, <c>End of Document</c>.
/// </summary>
internal sealed class NexisUniLayout : IDownloadLayout
{
    /// <summary>A head of more lines has a cover or a list of contents in it.</summary>
    private const int LongestHead = 40;

    /// <summary>What the cover says in front of values, and how sure it makes us.</summary>
    private static readonly (string Beginning, double Weight)[] Cover =
        [("Job Number:", 0.25), ("Client/Matter:", 0.3), ("Search Type:", 0.15), ("User Name:", 0.1), ("Documents (", 0.15),
            ("Document (", 0.15), ("Narrowed by", 0.15)];

    public string Name => "nexis-uni";

    public IReadOnlyList<string> Hints { get; } =
        ["Job Number:", "End of Document", "Load-Date:", "Length:", "Dokumentende", "Fin du document", "Longueur:", "Länge:",
        "Einde van document"];

    public double Score(IReadOnlyList<DownloadPiece> lines)
    {
        var score = Cover.Where(cover => lines.Any(line => line.Raw.StartsWith(cover.Beginning, StringComparison.OrdinalIgnoreCase)))
            .Sum(cover => cover.Weight);
        if (lines.Any(line => NexisUniLabels.IsBody(line.Raw)))
            score += 0.25;
        if (lines.Any(IsLength))
            score += 0.25;
        if (lines.Any(line => NexisUniLabels.IsEnd(line.Raw)))
            score += 0.3;
        if (lines.Any(line =>
            line.Raw.StartsWith("Load-Date:", StringComparison.OrdinalIgnoreCase)
            && !line.Raw.StartsWith("LOAD-DATE", StringComparison.Ordinal)))
            score += 0.3;
        return Math.Min(1, score);
    }

    private static bool IsLength(DownloadPiece line) =>
        NexisUniLabels.Find(line.Raw) is { } found && DownloadWords.IsWordCount(line.Raw[found.ValueStart..].Trim())
            && !char.IsUpper(line.Raw[1]);

    public IReadOnlyList<Range> Articles(IReadOnlyList<DownloadPiece> lines)
    {
        var articles = new List<Range>();
        var start = 0;
        for (var i = 0; i <= lines.Count; i++)
        {
            if (i < lines.Count && !NexisUniLabels.IsEnd(lines[i].Raw))
                continue;
            var end = Math.Min(i + 1, lines.Count);
            if (Begin(lines, start, end) is { } first)
                articles.Add(first..end);
            start = end;
        }

        return articles;
    }

    /// <summary>The headline's first line among the lines of a document and whatever stands before it; null where there is none.</summary>
    private static int? Begin(IReadOnlyList<DownloadPiece> lines, int start, int end)
    {
        var date = NexisUniHead.DateLine(lines, start, end);
        if (date is null)
            return HasBody(lines, start, end) ? FirstOfHead(lines, start, end) : null;
        var headline = Math.Max(start, date.Value - 2);
        if (headline > start && NexisUniReader.IsLink(lines[headline].Raw))
            headline--;
        while (headline > start && IsOneHeadline(lines, headline, start))
            headline--;
        // Between two documents nothing else stands, whatever their headlines look like.
        return start > 0 && date.Value - start <= LongestHead ? start : headline;
    }

    private static bool IsOneHeadline(IReadOnlyList<DownloadPiece> lines, int at, int start) =>
        lines[at].IsContinued || !lines[at].IsAfterBlank && at - 1 > start && !IsCover(lines[at - 1].Raw)
            && lines[at].IsBold == lines[at - 1].IsBold && lines[at - 1].IsBold;

    private static bool IsCover(string line) =>
        Array.Exists(Cover, cover => line.StartsWith(cover.Beginning, StringComparison.OrdinalIgnoreCase));

    private static bool HasBody(IReadOnlyList<DownloadPiece> lines, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (NexisUniLabels.IsBody(lines[i].Raw))
                return true;
        }

        return false;
    }

    /// <summary>Without a date the head is what stands in one piece above the rights or the first label.</summary>
    private static int FirstOfHead(IReadOnlyList<DownloadPiece> lines, int start, int end)
    {
        var label = start;
        while (label < end && !DownloadWords.IsRights(lines[label].Raw) && NexisUniLabels.Find(lines[label].Raw) is null
            && !NexisUniLabels.IsBody(lines[label].Raw))
            label++;
        return start > 0 ? start : Math.Max(start, label - 2);
    }

    public DownloadDraft Read(IReadOnlyList<DownloadPiece> lines) => NexisUniReader.Read(lines);
}

/// <summary>The lines above an article's text.</summary>
internal static class NexisUniHead
{
    /// <summary>The line with the date of issue: the first that is nothing but a date and has at least one line above it, before the text
    /// begins.</summary>
    public static int? DateLine(IReadOnlyList<DownloadPiece> lines, int start, int end)
    {
        for (var i = start; i < end && !NexisUniLabels.IsBody(lines[i].Raw); i++)
        {
            if (i > start && DownloadWords.DateLine(lines[i].Raw) is not null)
                return i;
        }

        return null;
    }
}
