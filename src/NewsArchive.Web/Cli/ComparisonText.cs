using NewsArchive.Core.Comparing;

namespace NewsArchive.Web.Cli;

/// <summary>A comparison as text for a terminal.</summary>
internal static class ComparisonText
{
    public static void Write(TextWriter output, Comparison comparison)
    {
        output.WriteLine($"A  {comparison.A.Headline ?? "[no headline]"}  ({comparison.A.Id})");
        output.WriteLine($"B  {comparison.B.Headline ?? "[no headline]"}  ({comparison.B.Id})");
        WriteBoth(output, comparison);
        WriteThose(output, "Only A says", comparison.A, comparison.Alignment.StandingsOfA, Standing.Only);
        WriteThose(output, "Only B says", comparison.B, comparison.Alignment.StandingsOfB, Standing.Only);
        WriteThose(output, "In A, without a certain partner in B", comparison.A, comparison.Alignment.StandingsOfA, Standing.Unsure);
        WriteThose(output, "In B, without a certain partner in A", comparison.B, comparison.Alignment.StandingsOfB, Standing.Unsure);
        WriteQuotes(output, comparison);
        WriteDiscrepancies(output, comparison);
    }

    private static void WriteBoth(TextWriter output, Comparison comparison)
    {
        Heading(output, "Both say");
        foreach (var group in comparison.Links.GroupBy(link => link.A))
        {
            output.WriteLine($"  A{group.Key}  {comparison.A.Sentences[group.Key].Text}");
            foreach (var link in group)
            {
                output.WriteLine($"      {(link.Degree == LinkDegree.Same ? "=" : "~")}{(link.IsSure ? "" : "?")} B{link.B}  {(link.IsSure ? "" : "perhaps: ")}{comparison.B.Sentences[link.B].Text}");
                output.WriteLine($"          {string.Join("; ", link.Reasons)}; likelihood {link.Confidence:0.00}");
            }
        }
    }

    private static void WriteThose(TextWriter output, string heading, Report report, IReadOnlyList<Standing?> standings, Standing those)
    {
        var sentences = standings.Index().Where(sentence => sentence.Item == those).ToList();
        if (sentences.Count == 0) return;
        Heading(output, heading);
        foreach (var (index, _) in sentences) output.WriteLine($"  {index,3}  {report.Sentences[index].Text}");
    }

    private static void WriteQuotes(TextWriter output, Comparison comparison)
    {
        if (comparison.Quotes.Count == 0) return;
        Heading(output, "Quotes");
        foreach (var quote in comparison.Quotes)
        {
            output.WriteLine($"  {quote.Speaker ?? "speaker not named"}: {ComparisonWords.Of(quote)}");
            if (quote.A is { } a) output.WriteLine($"      A{a.Sentence}  “{a.Words}”");
            if (quote.B is { } b) output.WriteLine($"      B{b.Sentence}  “{b.Words}”");
        }
    }

    private static void WriteDiscrepancies(TextWriter output, Comparison comparison)
    {
        if (!comparison.Discrepancies.Any()) return;
        Heading(output, "They differ");
        foreach (var fact in comparison.Discrepancies)
        {
            output.WriteLine($"  {ComparisonWords.Of(fact.Kind)}: A{fact.SentenceA} “{fact.ValueA}”, B{fact.SentenceB} “{fact.ValueB}”");
        }
    }

    private static void Heading(TextWriter output, string text)
    {
        output.WriteLine();
        output.WriteLine(text);
    }
}
