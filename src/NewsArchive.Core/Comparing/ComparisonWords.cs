namespace NewsArchive.Core.Comparing;

/// <summary>What a comparison found, in words for people: never more than the texts show.</summary>
public static class ComparisonWords
{
    public static string Of(FactKind kind) => kind switch
    {
        FactKind.Figure => "figure",
        FactKind.Date => "date",
        FactKind.Time => "time of day",
        FactKind.Name => "spelling of a name",
        FactKind.Title => "title",
        FactKind.Denial => "denial",
        _ => "place",
    };

    /// <summary>What became of a quotation.</summary>
    public static string Of(Quote quote)
    {
        ArgumentNullException.ThrowIfNull(quote);
        var other = quote.A is null ? "A" : "B";
        return quote.Relation switch
        {
            QuoteRelation.Whole => "quoted the same in both",
            QuoteRelation.Cut => quote.A!.Words.Length < quote.B!.Words.Length
                ? "quoted in both, shorter in A"
                : "quoted in both, shorter in B",
            QuoteRelation.Reworded => "quoted in both, in different words",
            QuoteRelation.Paraphrased => $"paraphrased in {other}",
            _ => $"not quoted in {other}",
        };
    }
}
