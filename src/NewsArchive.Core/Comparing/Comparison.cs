namespace NewsArchive.Core.Comparing;

/// <summary>Two reports side by side.</summary>
/// <param name="A">The first.</param>
/// <param name="B">The second.</param>
/// <param name="Links">Which of their sentences say the same, by the first report's order.</param>
/// <param name="Quotes">Who is quoted saying what.</param>
/// <param name="Facts">The figures, dates, times, names, titles and places of matched sentences.</param>
public sealed record Comparison(Report A, Report B, IReadOnlyList<SentenceLink> Links, IReadOnlyList<Quote> Quotes, IReadOnlyList<Fact> Facts)
{
    /// <summary>The facts on which the reports differ.</summary>
    public IEnumerable<Fact> Discrepancies => Facts.Where(fact => fact.Status == FactStatus.Differ);

    public static Comparison Of(Report a, Report b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var links = SentenceAligner.Align(a.Sentences, b.Sentences);
        return new Comparison(a, b, links, QuoteMatching.Of(a, b, links), Comparing.Facts.Of(a, b, links));
    }
}
