namespace NewsArchive.Formats.Contract;

/// <summary>
/// An article of which nobody is sure that it is one: its text stays, its values are only derived, and it has no date and no
/// identity, as either would connect it with articles that are sure.
/// </summary>
internal static class UnsureArticle
{
    private const string NoDate = "It is uncertain what the file is, so no date is taken from it.";

    public static ParsedArticle Of(ParsedArticle article) =>
        article.WithFields(field => field.Basis is Basis.Stated ? field with { Basis = Basis.Derived } : field, evidence => evidence) with
        {
            Identity = null,
            OtherIdentities = [],
            Date = null,
            OtherDates = [],
            Spans = [.. article.Spans.Select(span =>
                span is { Kind: SpanKind.Field, Name: "date" } ? new Span(SpanKind.Label, span.Place) : span)],
            LeftOut = [.. article.LeftOut, .. Dates(article)],
        };

    /// <summary>The dates of a structured original; those of a text are in its spans.</summary>
    private static IEnumerable<LeftOut> Dates(ParsedArticle article) => article.OtherDates.Prepend(article.Date)
        .OfType<DateField>()
        .Where(date => date.Evidence.Path is not null)
        .Select(date => new LeftOut(date.Evidence.Path!, date.Evidence.Text ?? date.Value.Text, NoDate));
}
