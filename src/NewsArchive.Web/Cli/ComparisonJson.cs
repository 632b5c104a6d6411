using System.Text.Json.Serialization;
using NewsArchive.Core.Comparing;

namespace NewsArchive.Web.Cli;

/// <summary>A comparison in JSON; docs/json.md describes it. Numbers of sentences count from 0.</summary>
internal sealed record ComparisonJson(
    ComparedReportJson A, ComparedReportJson B, IEnumerable<LinkJson> Links, IEnumerable<QuoteJson> Quotes,
    IEnumerable<DiscrepancyJson> Discrepancies)
{
    public static ComparisonJson Of(Comparison comparison) => new(
        ComparedReportJson.Of(comparison.A, comparison.Alignment.StandingsOfA),
        ComparedReportJson.Of(comparison.B, comparison.Alignment.StandingsOfB),
        comparison.Links.Select(LinkJson.Of), comparison.Quotes.Select(QuoteJson.Of),
        comparison.Discrepancies.Select(fact => DiscrepancyJson.Of(fact, comparison)));

    /// <summary>A value of an enumeration as JSON has it.</summary>
    internal static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}

internal sealed record ComparedReportJson(string Id, string? Headline, IEnumerable<ComparedSentenceJson> Sentences)
{
    public static ComparedReportJson Of(Report report, IReadOnlyList<Standing?> standings) => new(
        report.Id, report.Headline,
        report.Sentences.Zip(
            standings,
            (sentence, standing) => new ComparedSentenceJson(
                sentence.Text, sentence.Block, sentence.IsNoise, standing is { } known ? ComparisonJson.Word(known) : null)));
}

internal sealed record ComparedSentenceJson(string Text, int Block, bool Noise, string? Standing);

/// <param name="A">A sentence of the first report.</param>
/// <param name="B">One of the second.</param>
/// <param name="Degree">How much they say the same.</param>
/// <param name="Confidence">How likely a reader would link them, 0 to 1.</param>
/// <param name="Score">The same, under its name before it was a probability.</param>
/// <param name="Sure">Whether it is shown as sure.</param>
/// <param name="Reasons">Why.</param>
internal sealed record LinkJson(
    int A, int B, string Degree, double Confidence, double Score, bool Sure, IEnumerable<string> Reasons)
{
    public static LinkJson Of(SentenceLink link) => new(
        link.A, link.B, ComparisonJson.Word(link.Degree), link.Confidence, link.Confidence, link.IsSure, link.Reasons);
}

internal sealed record QuoteJson(
    string Relation,
    string? Speaker,
    QuotationJson? A,
    QuotationJson? B,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Paraphrase,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IEnumerable<WordChangeJson>? Differences)
{
    public static QuoteJson Of(Quote quote) => new(
        ComparisonJson.Word(quote.Relation), quote.Speaker, QuotationJson.Of(quote.A), QuotationJson.Of(quote.B), quote.Paraphrase,
        quote.Relation is QuoteRelation.Cut or QuoteRelation.Reworded ? quote.Differences.Select(WordChangeJson.Of) : null);
}

internal sealed record QuotationJson(int Sentence, string Words, string? Speaker)
{
    public static QuotationJson? Of(Quotation? quotation) =>
        quotation is null ? null : new QuotationJson(quotation.Sentence, quotation.Words, quotation.Speaker);
}

internal sealed record WordChangeJson(string In, string Text)
{
    public static WordChangeJson Of(WordChange change) => new(
        change.Kind switch { WordChangeKind.OnlyA => "a", WordChangeKind.OnlyB => "b", _ => "both" }, change.Text);
}

internal sealed record DiscrepancyJson(string Kind, string Status, FactSideJson A, FactSideJson B)
{
    public static DiscrepancyJson Of(Fact fact, Comparison comparison) => new(
        ComparisonJson.Word(fact.Kind), ComparisonJson.Word(fact.Status),
        new FactSideJson(fact.SentenceA, fact.ValueA, comparison.A.Sentences[fact.SentenceA].Text),
        new FactSideJson(fact.SentenceB, fact.ValueB, comparison.B.Sentences[fact.SentenceB].Text));
}

internal sealed record FactSideJson(int Sentence, string? Value, string Text);
