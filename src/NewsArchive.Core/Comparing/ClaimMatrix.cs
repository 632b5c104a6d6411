namespace NewsArchive.Core.Comparing;

/// <summary>What several reports say of one event: a row for each claim that at least two of them make.</summary>
/// <param name="Reports">The reports, in the order given.</param>
/// <param name="Rows">For each claim, the sentences of each report that make it; none where it is not in that text.</param>
/// <param name="Only">For each report, the sentences that are in no other.</param>
/// <param name="Unsure">For each report, those that have no partner but are not known to be in no other.</param>
public sealed record ClaimMatrix(
    IReadOnlyList<Report> Reports, IReadOnlyList<IReadOnlyList<IReadOnlyList<int>>> Rows, IReadOnlyList<IReadOnlyList<int>> Only,
    IReadOnlyList<IReadOnlyList<int>> Unsure)
{
    // Of each report's sentences beside each other report.
    private IReadOnlyDictionary<(int Report, int Other), IReadOnlyList<Standing?>> Beside { get; init; } =
        new Dictionary<(int, int), IReadOnlyList<Standing?>>();

    /// <summary>
    /// Whether a claim is not in a report: no sentence there comes near to any that makes it. Where that is not so, it only has no certain
    /// partner.
    /// </summary>
    public bool IsMissing(IReadOnlyList<IReadOnlyList<int>> claim, int report)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim[report].Count == 0
            && claim.Index().All(others => others.Item.All(sentence => Beside[(others.Index, report)][sentence] == Standing.Only));
    }

    public static ClaimMatrix Of(IReadOnlyList<Report> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var claims = new Dictionary<(int Report, int Sentence), List<(int Report, int Sentence)>>();
        var beside = new Dictionary<(int Report, int Other), IReadOnlyList<Standing?>>();
        var standings = reports.Select(report => new Standing?[report.Sentences.Count]).ToList();
        for (var a = 0; a < reports.Count; a++)
        {
            for (var b = a + 1; b < reports.Count; b++)
            {
                var alignment = SentenceAligner.Align(reports[a], reports[b]);
                (beside[(a, b)], beside[(b, a)]) = (alignment.StandingsOfA, alignment.StandingsOfB);
                Add(standings[a], alignment.StandingsOfA);
                Add(standings[b], alignment.StandingsOfB);
                // Others would chain claims together that are not the same.
                foreach (var link in alignment.Links.Where(link => link.IsSure)) Join(claims, (a, link.A), (b, link.B));
            }
        }

        return new ClaimMatrix(
            reports, RowsOf(reports.Count, claims), [.. standings.Select(own => With(Standing.Only, own))],
            [.. standings.Select(own => With(Standing.Unsure, own))])
        {
            Beside = beside,
        };
    }

    /// <summary>A partner in one other report is enough; only here is what no other comes near.</summary>
    private static void Add(Standing?[] known, IReadOnlyList<Standing?> standings)
    {
        for (var at = 0; at < known.Length; at++)
        {
            known[at] = known[at] == Standing.Both || standings[at] == Standing.Both ? Standing.Both
                : known[at] == Standing.Unsure ? Standing.Unsure
                : standings[at];
        }
    }

    private static List<int> With(Standing standing, Standing?[] standings) =>
        [.. Enumerable.Range(0, standings.Length).Where(at => standings[at] == standing)];

    private static void Join(
        Dictionary<(int Report, int Sentence), List<(int Report, int Sentence)>> claims, (int Report, int Sentence) one,
        (int Report, int Sentence) other)
    {
        var first = claims.GetValueOrDefault(one) ?? [one];
        var second = claims.GetValueOrDefault(other) ?? [other];
        if (ReferenceEquals(first, second)) return;
        first.AddRange(second);
        foreach (var sentence in first) claims[sentence] = first;
    }

    private static IReadOnlyList<int> SentencesOf(List<(int Report, int Sentence)> claim, int report) =>
        [.. claim.Where(sentence => sentence.Report == report).Select(sentence => sentence.Sentence).Order()];

    private static List<IReadOnlyList<IReadOnlyList<int>>> RowsOf(
        int reports, Dictionary<(int Report, int Sentence), List<(int Report, int Sentence)>> claims) =>
    [
        .. claims.Values.Distinct<List<(int Report, int Sentence)>>(ReferenceEqualityComparer.Instance)
            // What most reports say comes first, then by the order of the first that says it.
            .OrderByDescending(claim => claim.Select(sentence => sentence.Report).Distinct().Count()).ThenBy(claim => claim.Min())
            .Select(claim => Enumerable.Range(0, reports)
                .Select(report => SentencesOf(claim, report))
                .ToList()),
    ];
}
