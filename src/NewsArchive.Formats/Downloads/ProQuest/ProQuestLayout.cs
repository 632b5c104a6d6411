namespace NewsArchive.Formats.Downloads.ProQuest;

/// <summary>
/// ProQuest: a report's head, then documents between rules; in each the headline, labelled values, <c>Full text:</c> with the text,
/// labelled values again.
/// </summary>
internal sealed class ProQuestLayout : IDownloadLayout
{
    private static readonly (string Beginning, double Weight)[] Signs =
    [
        ("ProQuest document ID:", 0.4), ("Report Information from ProQuest", 0.4), ("ProQuest document link", 0.3),
            ("Publication info:", 0.25), ("Publication title:", 0.25),
        ("Full text:", 0.2), ("Language of publication:", 0.2), ("Document URL:", 0.1), ("Source type:", 0.1), ("Last updated:", 0.05),
    ];

    public string Name => "proquest";

    public IReadOnlyList<string> Hints { get; } = ["ProQuest", "Publication title:", "Publication info:"];

    public double Score(IReadOnlyList<DownloadPiece> lines) => Math.Min(1, Signs
        .Where(sign => lines.Any(line => line.Raw.StartsWith(sign.Beginning, StringComparison.OrdinalIgnoreCase)))
            .Sum(sign => sign.Weight));

    /// <summary>What stands between two rules and has a label that every document has.</summary>
    public IReadOnlyList<Range> Articles(IReadOnlyList<DownloadPiece> lines)
    {
        var articles = new List<Range>();
        var start = 0;
        for (var i = 0; i <= lines.Count; i++)
        {
            if (i < lines.Count && !IsRule(lines[i].Raw))
                continue;
            articles.AddRange(Documents(lines, start, i));
            start = i + 1;
        }

        return articles;
    }

    /// <summary>Where nothing is drawn between documents, each ends with the name of its database.</summary>
    private static IEnumerable<Range> Documents(IReadOnlyList<DownloadPiece> lines, int start, int end)
    {
        var first = start;
        var hasLabel = false;
        for (var i = start; i < end; i++)
        {
            var label = ProQuestLabels.Find(lines[i].Raw)?.Name;
            hasLabel |= label is "full text" or "publication title" or "publication info" or "abstract";
            if (label != "database" && i + 1 < end)
                continue;
            if (hasLabel)
                yield return first..(i + 1);
            (first, hasLabel) = (i + 1, false);
        }
    }

    private static bool IsRule(string line) => line.Length >= 20 && line.AsSpan().TrimEnd().IndexOfAnyExcept('_', '-', '=') < 0;

    public DownloadDraft Read(IReadOnlyList<DownloadPiece> lines) => ProQuestReader.Read(lines);
}
