using NewsArchive.Core.Comparing;

namespace NewsArchive.Core.Stories;

/// <summary>
/// Which sentences of a story's reports say what one before said. Each report is held against all that is new in those before it, not
/// against each of them, so that a claim that ten have costs no more than one.
/// </summary>
internal sealed class StoryClaims
{
    /// <summary>The most sentences that a report is held against: of those before it the first ones.</summary>
    private const int MostKnown = 600;

    private readonly Dictionary<(int Report, int Sentence), List<(int Report, int Sentence)>> linked = [];

    public StoryClaims(IReadOnlyList<Report> reports)
    {
        var (additions, unsure) = (new List<IReadOnlyList<int>>(), new List<IReadOnlyList<int>>());
        var known = new List<(int Report, int Sentence, SentenceTerms Terms)>();
        for (var number = 0; number < reports.Count; number++)
        {
            var terms = SentenceAligner.TermsOf(reports[number].Sentences, reports[number].Language);
            var knownTerms = known.ConvertAll(sentence => sentence.Terms);
            var matches = SentenceAligner.Match(new SentencePairs(terms, knownTerms), terms.Count, known.Count, LinkWeights.Fitted);
            var (told, alike) = (new HashSet<int>(), new HashSet<int>());
            foreach (var (at, partner, _) in matches.Links)
            {
                told.Add(at);
                if (SentenceAligner.DegreeOf(terms[at]!, knownTerms[partner]) == LinkDegree.Same) alike.Add(at);
                Link((number, at), (known[partner].Report, known[partner].Sentence));
            }

            var claims = Enumerable.Range(0, terms.Count).Where(at => terms[at] is not null).ToList();
            var standings = claims.ToLookup(at => SentenceAligner.StandingOf(told.Contains(at), matches.BestOfA[at]));
            // Beside a report in another language, which a curator may have put there, nothing is known to be new.
            var isComparable = reports.Take(number).All(reports[number].IsComparedWith);
            additions.Add(isComparable ? [.. standings[Standing.Only]] : []);
            unsure.Add(
                [.. isComparable ? standings[Standing.Unsure] : standings[Standing.Unsure].Concat(standings[Standing.Only]).Order()]);
            // What is partly new stays known too: a later report may repeat just that part.
            known.AddRange(claims.Where(at => !alike.Contains(at)).Select(at => (number, at, terms[at]!)).Take(MostKnown - known.Count));
        }

        (Additions, Unsure) = (additions, unsure);
    }

    /// <summary>For each report the numbers of its sentences that none before it has.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Additions { get; }

    /// <summary>For each report those that have no partner before it but are not known to be new.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Unsure { get; }

    /// <summary>The sentences of other reports that were matched with one.</summary>
    public IReadOnlyList<(int Report, int Sentence)> With(int report, int sentence) => linked.GetValueOrDefault((report, sentence)) ?? [];

    private void Link((int Report, int Sentence) one, (int Report, int Sentence) other)
    {
        foreach (var (from, to) in new[] { (one, other), (other, one) })
        {
            if (!linked.TryGetValue(from, out var list)) linked.Add(from, list = []);
            list.Add(to);
        }
    }
}
