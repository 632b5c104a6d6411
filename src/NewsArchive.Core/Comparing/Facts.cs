namespace NewsArchive.Core.Comparing;

/// <summary>The facts of matched sentences. Precision first: what cannot be told to be about the same thing is not compared.</summary>
internal static class Facts
{
    public static IReadOnlyList<Fact> Of(Report a, Report b, IReadOnlyList<SentenceLink> links)
    {
        var bestOfA = links.GroupBy(link => link.A).ToDictionary(group => group.Key, group => group.Max(link => link.Score));
        var bestOfB = links.GroupBy(link => link.B).ToDictionary(group => group.Key, group => group.Max(link => link.Score));
        return
        [
            .. links
                // Weaker partners of a sentence share a theme with it rather than a claim.
                .Where(link => link.Score >= bestOfA[link.A] || link.Score >= bestOfB[link.B])
                .OrderByDescending(link => link.Score)
                .SelectMany(link => Of(link, a.Sentences[link.A].Text, b.Sentences[link.B].Text))
                // A report that repeats itself differs once.
                .DistinctBy(fact => (fact.Kind, fact.Status, fact.ValueA?.ToUpperInvariant(), fact.ValueB?.ToUpperInvariant()))
                .OrderBy(fact => fact.SentenceA).ThenBy(fact => fact.SentenceB),
        ];
    }

    private static IEnumerable<Fact> Of(SentenceLink link, string a, string b)
    {
        var found = FigureFacts.Of(a, b, link.Score).Concat(DateFacts.Of(a, b)).Concat(NameFacts.Of(a, b)).Concat(DenialFacts.Of(a, b));
        return found.Select(fact => new Fact(fact.Kind, fact.Status, link.A, link.B, fact.A, fact.B));
    }
}
