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
        WriteOnly(output, "Only A says", comparison.A, comparison.Links.Select(link => link.A));
        WriteOnly(output, "Only B says", comparison.B, comparison.Links.Select(link => link.B));
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
                output.WriteLine($"      {(link.Degree == LinkDegree.Same ? "=" : "~")} B{link.B}  {comparison.B.Sentences[link.B].Text}");
                output.WriteLine($"          {string.Join("; ", link.Reasons)}");
            }
        }
    }

    private static void WriteOnly(TextWriter output, string heading, Report report, IEnumerable<int> linked)
    {
        Heading(output, heading);
        var shared = linked.ToHashSet();
        foreach (var (sentence, index) in report.Sentences.Select((sentence, index) => (sentence, index)).Where(item => !item.sentence.IsNoise && !shared.Contains(item.index)))
        {
            output.WriteLine($"  {index,3}  {sentence.Text}");
        }
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
