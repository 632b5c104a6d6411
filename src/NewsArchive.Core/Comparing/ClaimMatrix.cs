namespace NewsArchive.Core.Comparing;

/// <summary>What several reports say of one event: a row for each claim that at least two of them make.</summary>
/// <param name="Reports">The reports, in the order given.</param>
/// <param name="Rows">For each claim, the sentences of each report that make it; none where it is not in that text.</param>
/// <param name="Only">For each report, the sentences that no other has a partner for.</param>
public sealed record ClaimMatrix(IReadOnlyList<Report> Reports, IReadOnlyList<IReadOnlyList<IReadOnlyList<int>>> Rows, IReadOnlyList<IReadOnlyList<int>> Only)
{
    /// <summary>Links under this score would chain claims together that are not the same.</summary>
    private const double LeastScore = 0.5;

    public static ClaimMatrix Of(IReadOnlyList<Report> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var claims = new Dictionary<(int Report, int Sentence), List<(int Report, int Sentence)>>();
        var linked = new HashSet<(int Report, int Sentence)>();
        for (var a = 0; a < reports.Count; a++)
        {
            for (var b = a + 1; b < reports.Count; b++)
            {
                foreach (var link in SentenceAligner.Align(reports[a].Sentences, reports[b].Sentences))
                {
                    linked.Add((a, link.A));
                    linked.Add((b, link.B));
                    if (link.Score >= LeastScore) Join(claims, (a, link.A), (b, link.B));
                }
            }
        }

        return new ClaimMatrix(reports, RowsOf(reports.Count, claims), [.. reports.Select((report, index) => Alone(report, index, linked))]);
    }

    private static void Join(
        Dictionary<(int Report, int Sentence), List<(int Report, int Sentence)>> claims, (int Report, int Sentence) one, (int Report, int Sentence) other)
    {
        var first = claims.GetValueOrDefault(one) ?? [one];
        var second = claims.GetValueOrDefault(other) ?? [other];
        if (ReferenceEquals(first, second)) return;
        first.AddRange(second);
        foreach (var sentence in first) claims[sentence] = first;
    }

    private static List<IReadOnlyList<IReadOnlyList<int>>> RowsOf(int reports, Dictionary<(int Report, int Sentence), List<(int Report, int Sentence)>> claims) =>
    [
        .. claims.Values.Distinct<List<(int Report, int Sentence)>>(ReferenceEqualityComparer.Instance)
            // What most reports say comes first, then by the order of the first that says it.
            .OrderByDescending(claim => claim.Select(sentence => sentence.Report).Distinct().Count()).ThenBy(claim => claim.Min())
            .Select(claim => Enumerable.Range(0, reports)
                .Select(report => (IReadOnlyList<int>)[.. claim.Where(sentence => sentence.Report == report).Select(sentence => sentence.Sentence).Order()]).ToList()),
    ];

    private static List<int> Alone(Report report, int index, HashSet<(int Report, int Sentence)> linked) =>
    [
        .. Enumerable.Range(0, report.Sentences.Count)
            .Where(sentence => report.Sentences[sentence].IsMatched && !linked.Contains((index, sentence))),
    ];
}
