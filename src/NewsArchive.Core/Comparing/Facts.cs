using NewsArchive.Core.Analysis;

namespace NewsArchive.Core.Comparing;

/// <summary>The facts of matched sentences. Precision first: what cannot be told to be about the same thing is not compared.</summary>
internal static class Facts
{
    /// <summary>
    /// How likely a link is at least whose sentences may differ in a figure or a date: in others these are of two things.
    /// </summary>
    private const double LeastToDiffer = 0.7;

    public static IReadOnlyList<Fact> Of(Report a, Report b, IReadOnlyList<SentenceLink> links)
    {
        var bestOfA = links.GroupBy(link => link.A).ToDictionary(group => group.Key, group => group.Max(link => link.Confidence));
        var bestOfB = links.GroupBy(link => link.B).ToDictionary(group => group.Key, group => group.Max(link => link.Confidence));
        // The rules that tell a difference from another way to say the same are of English.
        var isEnglish = LanguageTerms.IsEnglish(a.Language);
        return
        [
            .. links
                // Weaker partners of a sentence share a theme with it rather than a claim.
                .Where(link => link.Confidence >= bestOfA[link.A] || link.Confidence >= bestOfB[link.B])
                .OrderByDescending(link => link.Confidence)
                .SelectMany(link => Of(link, a.Sentences[link.A].Text, b.Sentences[link.B].Text))
                .Where(fact => isEnglish || IsOfAnyLanguage(fact))
                // A report that repeats itself differs once.
                .DistinctBy(fact => (fact.Kind, fact.Status, fact.ValueA?.ToUpperInvariant(), fact.ValueB?.ToUpperInvariant()))
                .OrderBy(fact => fact.SentenceA).ThenBy(fact => fact.SentenceB),
        ];
    }

    private static bool IsOfAnyLanguage(Fact fact) =>
        fact.Status == FactStatus.Agree && fact.Kind is FactKind.Figure or FactKind.Date or FactKind.Time;

    private static IEnumerable<Fact> Of(SentenceLink link, string a, string b)
    {
        var mayDiffer = link.Confidence >= LeastToDiffer;
        var found = FigureFacts.Of(a, b, mayDiffer)
            .Concat(DateFacts.Of(a, b, mayDiffer))
            .Concat(NameFacts.Of(a, b))
            .Concat(DenialFacts.Of(a, b));
        return found.Select(fact => new Fact(fact.Kind, fact.Status, link.A, link.B, fact.A, fact.B));
    }
}

/// <summary>A figure, date, time, name, title or place of two matched sentences.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Status">Whether the sentences agree on it.</param>
/// <param name="SentenceA">The number of the first report's sentence.</param>
/// <param name="SentenceB">The number of the second's.</param>
/// <param name="ValueA">As the first writes it; null where it is not in this text.</param>
/// <param name="ValueB">As the second writes it.</param>
public sealed record Fact(FactKind Kind, FactStatus Status, int SentenceA, int SentenceB, string? ValueA, string? ValueB);

/// <summary>What a fact is about.</summary>
public enum FactKind
{
    Figure,
    Date,
    Time,
    Name,
    Title,
    Place,

    /// <summary>One sentence denies what the other says.</summary>
    Denial,
}

/// <summary>What two matched sentences make of one fact.</summary>
public enum FactStatus
{
    /// <summary>Both state it alike.</summary>
    Agree,

    /// <summary>Both state it, differently.</summary>
    Differ,

    /// <summary>It is in one text only.</summary>
    Absent,
}

/// <summary>A fact of two sentences, before it is known which they are.</summary>
internal readonly record struct FoundFact(FactKind Kind, FactStatus Status, string? A, string? B);
