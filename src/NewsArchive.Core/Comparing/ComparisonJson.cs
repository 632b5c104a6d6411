using System.Text.Json;

namespace NewsArchive.Core.Comparing;

/// <summary>A comparison in JSON; docs/json.md describes it. Numbers of sentences count from 0.</summary>
public static class ComparisonJson
{
    public static void Write(Utf8JsonWriter writer, Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(comparison);
        writer.WriteStartObject();
        WriteReport(writer, "a", comparison.A, comparison.Alignment.StandingsOfA);
        WriteReport(writer, "b", comparison.B, comparison.Alignment.StandingsOfB);
        WriteArray(writer, "links", comparison.Links, WriteLink);
        WriteArray(writer, "quotes", comparison.Quotes, WriteQuote);
        WriteArray(writer, "discrepancies", comparison.Discrepancies, (output, fact) => WriteFact(output, fact, comparison));
        writer.WriteEndObject();
    }

    private static void WriteReport(Utf8JsonWriter writer, string name, Report report, IReadOnlyList<Standing?> standings)
    {
        writer.WriteStartObject(name);
        writer.WriteString("id", report.Id);
        writer.WriteString("headline", report.Headline);
        WriteArray(writer, "sentences", report.Sentences.Zip(standings), (output, item) =>
        {
            var (sentence, standing) = item;
            output.WriteStartObject();
            output.WriteString("text", sentence.Text);
            output.WriteNumber("block", sentence.Block);
            output.WriteBoolean("noise", sentence.IsNoise);
            output.WriteString("standing", standing is { } known ? Word(known) : null);
            output.WriteEndObject();
        });
        writer.WriteEndObject();
    }

    private static void WriteLink(Utf8JsonWriter writer, SentenceLink link)
    {
        writer.WriteStartObject();
        writer.WriteNumber("a", link.A);
        writer.WriteNumber("b", link.B);
        writer.WriteString("degree", Word(link.Degree));
        writer.WriteNumber("confidence", link.Confidence);
        writer.WriteNumber("score", link.Confidence); // its name before it was a probability
        writer.WriteBoolean("sure", link.IsSure);
        WriteArray(writer, "reasons", link.Reasons, (output, reason) => output.WriteStringValue(reason));
        writer.WriteEndObject();
    }

    private static void WriteQuote(Utf8JsonWriter writer, Quote quote)
    {
        writer.WriteStartObject();
        writer.WriteString("relation", Word(quote.Relation));
        writer.WriteString("speaker", quote.Speaker);
        WriteQuotation(writer, "a", quote.A);
        WriteQuotation(writer, "b", quote.B);
        if (quote.Paraphrase is { } sentence)
        {
            writer.WriteNumber("paraphrase", sentence);
        }

        if (quote.Relation is QuoteRelation.Cut or QuoteRelation.Reworded)
        {
            WriteArray(writer, "differences", quote.Differences, (output, change) =>
            {
                output.WriteStartObject();
                output.WriteString("in", change.Kind switch { WordChangeKind.OnlyA => "a", WordChangeKind.OnlyB => "b", _ => "both" });
                output.WriteString("text", change.Text);
                output.WriteEndObject();
            });
        }

        writer.WriteEndObject();
    }

    private static void WriteQuotation(Utf8JsonWriter writer, string name, Quotation? quotation)
    {
        if (quotation is null)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteNumber("sentence", quotation.Sentence);
        writer.WriteString("words", quotation.Words);
        writer.WriteString("speaker", quotation.Speaker);
        writer.WriteEndObject();
    }

    private static void WriteFact(Utf8JsonWriter writer, Fact fact, Comparison comparison)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", Word(fact.Kind));
        writer.WriteString("status", Word(fact.Status));
        WriteSide("a", fact.SentenceA, fact.ValueA, comparison.A);
        WriteSide("b", fact.SentenceB, fact.ValueB, comparison.B);
        writer.WriteEndObject();

        void WriteSide(string name, int sentence, string? value, Report report)
        {
            writer.WriteStartObject(name);
            writer.WriteNumber("sentence", sentence);
            writer.WriteString("value", value);
            writer.WriteString("text", report.Sentences[sentence].Text);
            writer.WriteEndObject();
        }
    }

    private static void WriteArray<T>(Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            write(writer, item);
        }

        writer.WriteEndArray();
    }

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
