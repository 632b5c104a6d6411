namespace NewsArchive.Formats.Downloads.Nexis;

/// <summary>The older Nexis in a document: each article under <c>3 of 10 DOCUMENTS</c>, its labels in capitals.</summary>
internal sealed class NexisClassicLayout : IDownloadLayout
{
    public string Name => "nexis";

    public IReadOnlyList<string> Hints { get; } = ["DOCUMENT", "DOKUMENT"];

    public double Score(IReadOnlyList<DownloadPiece> lines) =>
        lines.Any(line => NexisMarker.Is(line.Raw)) ? 0.6 + (lines.Count(line => NexisLabels.Find(line.Raw) is not null) > 1 ? 0.3 : 0) : 0;

    public IReadOnlyList<Range> Articles(IReadOnlyList<DownloadPiece> lines)
    {
        var starts = Enumerable.Range(0, lines.Count).Where(i => NexisMarker.Is(lines[i].Raw)).Append(lines.Count).ToList();
        return [.. starts.Zip(starts.Skip(1), (start, end) => start..end)];
    }

    public DownloadDraft Read(IReadOnlyList<DownloadPiece> lines) => NexisReader.Read([.. DownloadPiece.Joined(lines)]);
}
