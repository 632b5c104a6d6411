using NewsArchive.Core.Comparing;

namespace NewsArchive.Core.Stories;

/// <summary>Who is quoted in a story's reports, and which of them quote the same words, cut them or tell them without marks.</summary>
internal static class StoryQuotes
{
    private const int MostQuotes = 200; // of all reports; a page shows fewer

    public static IReadOnlyList<StoryQuote> Of(IReadOnlyList<Report> reports, StoryClaims claims)
    {
        var quotations = reports.SelectMany(
            (report, number) => QuoteReader.Of(report).Select(quotation => (Report: number, Quotation: quotation)))
            .Take(MostQuotes)
            .ToList();
        var quoting = quotations.Select(found => (found.Report, found.Quotation.Sentence)).ToHashSet();
        var groups = new List<List<(int Report, Quotation Quotation, QuoteRelation Relation)>>();
        foreach (var (report, quotation) in quotations)
        {
            var known = groups.Select(
                group => (Group: group, Relation: Relation(group[0].Report, group[0].Quotation, report, quotation, claims)))
                .Where(match => match.Relation is not null).OrderBy(match => match.Relation).FirstOrDefault();
            if (known.Relation is { } relation) known.Group.Add((report, quotation, relation));
            else groups.Add([(report, quotation, QuoteRelation.Whole)]);
        }

        return
        [
            .. groups.Select(group => Made(group, reports, claims, quoting))
                .OrderByDescending(quote => quote.Uses.Select(use => use.Report).Distinct().Count()),
        ];
    }

    private static QuoteRelation? Relation(int firstReport, Quotation first, int report, Quotation quotation, StoryClaims claims) =>
        firstReport == report
            ? null
            : QuoteMatching.Relation(first, quotation, claims.With(firstReport, first.Sentence).Contains((report, quotation.Sentence)));

    private static bool Tells(Report report, int sentence, Quotation quotation) =>
        QuoteMatching.Tells(report.Sentences[sentence].Text, quotation, report.Language);

    private static StoryQuote Made(
        List<(int Report, Quotation Quotation, QuoteRelation Relation)> group, IReadOnlyList<Report> reports, StoryClaims claims,
        HashSet<(int, int)> quoting)
    {
        // A report that quotes the same words twice has them once, in the fullest form.
        var uses = group.OrderBy(use => use.Relation)
            .DistinctBy(use => use.Report)
            .Select(use => new StoryQuoteUse(use.Report, use.Quotation.Sentence, use.Relation))
            .ToList();
        var first = group[0];
        uses.AddRange(claims.With(first.Report, first.Quotation.Sentence)
            .Where(told => !quoting.Contains(told) && uses.TrueForAll(use => use.Report != told.Report)
                && Tells(reports[told.Report], told.Sentence, first.Quotation)).DistinctBy(told => told.Report)
            .Select(told => new StoryQuoteUse(told.Report, told.Sentence, QuoteRelation.Paraphrased)));
        return new StoryQuote(
            group.Select(use => use.Quotation.Speaker).FirstOrDefault(speaker => speaker is not null), first.Quotation.Words,
            [.. uses.OrderBy(use => use.Report)]);
    }
}

/// <summary>What somebody is quoted as saying, with all reports that have it.</summary>
/// <param name="Speaker">Whose words they are; null where no report says.</param>
/// <param name="Words">As the first report that quotes it has them.</param>
/// <param name="Uses">What became of it in each report that has it, in order of time.</param>
public sealed record StoryQuote(string? Speaker, string Words, IReadOnlyList<StoryQuoteUse> Uses);

/// <summary>A quotation in one of a story's reports.</summary>
/// <param name="Report">The report's number.</param>
/// <param name="Sentence">The number of the sentence.</param>
/// <param name="Relation">What became of the words beside the first report that quotes them; that one has them whole.</param>
public sealed record StoryQuoteUse(int Report, int Sentence, QuoteRelation Relation);
