namespace NewsArchive.Core.Comparing;

/// <summary>Two reports side by side.</summary>
/// <param name="A">The first.</param>
/// <param name="B">The second.</param>
/// <param name="Alignment">Which of their sentences say the same, and what is known of the others.</param>
/// <param name="Quotes">Who is quoted saying what.</param>
/// <param name="Facts">The figures, dates, times, names, titles and places of matched sentences.</param>
public sealed record Comparison(Report A, Report B, Alignment Alignment, IReadOnlyList<Quote> Quotes, IReadOnlyList<Fact> Facts)
{
    /// <summary>The links, by the first report's order.</summary>
    public IReadOnlyList<SentenceLink> Links => Alignment.Links;

    /// <summary>The facts on which the reports differ.</summary>
    public IEnumerable<Fact> Discrepancies => Facts.Where(fact => fact.Status == FactStatus.Differ);

    public static Comparison Of(Report a, Report b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var alignment = SentenceAligner.Align(a, b);
        return new Comparison(a, b, alignment, QuoteMatching.Of(a, b, alignment.Links), Comparing.Facts.Of(a, b, alignment.Links));
    }
}
