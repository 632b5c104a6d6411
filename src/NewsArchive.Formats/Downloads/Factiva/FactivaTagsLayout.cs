namespace NewsArchive.Formats.Downloads.Factiva;

/// <summary>Factiva with indexing in a document: a table of tags and values, such as <c>HD</c> and the headline.</summary>
internal sealed class FactivaTagsLayout : IDownloadLayout
{
    public string Name => "factiva";

    public IReadOnlyList<string> Hints { get; } = ["HD"];

    public double Score(IReadOnlyList<DownloadPiece> lines)
    {
        var tags = lines.Select(TagOf).Where(tag => tag.Length > 0).ToHashSet();
        return tags.Contains("HD") && tags.Count > 3 ? 0.9 : 0;
    }

    public IReadOnlyList<Range> Articles(IReadOnlyList<DownloadPiece> lines)
    {
        var starts = new List<int>();
        var isOpen = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var tag = TagOf(lines[i]);
            if (tag.Length == 0)
                continue;
            if (!isOpen)
                starts.Add(i);
            isOpen = tag != "AN";
        }

        starts.Add(lines.Count);
        return [.. starts.Zip(starts.Skip(1), (start, end) => start..end)];
    }

    public DownloadDraft Read(IReadOnlyList<DownloadPiece> lines) =>
        FactivaReader.Read([
        .. DownloadPiece.Joined(lines.Select(line => TagOf(line).Length > 0 ? line with { IsContinued = false } : line))]);

    private static string TagOf(DownloadPiece line) => line.Raw[..FactivaReader.TagLength(line.Raw)];
}
