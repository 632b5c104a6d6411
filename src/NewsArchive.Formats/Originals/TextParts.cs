using System.Text.Json;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Decoding;

namespace NewsArchive.Formats.Originals;

/// <summary>The parts of a text original: its spans, which lie end to end.</summary>
internal static class TextParts
{
    public static IReadOnlyList<OriginalPart> Of(ReadOnlySpan<byte> original, ParsedArticle article)
    {
        var source = TextDecoding.Decode(original, EncodingNames.Said(article)).Source;
        var parts = new List<OriginalPart>(article.Spans.Count);
        var position = 0;
        foreach (var span in article.Spans)
        {
            if (span.Place.Start != position || span.Place.End > original.Length)
                break;
            position = span.Place.End;
            parts.Add(Part(span, article, source.Read(original, span.Place)));
        }

        // Spans that do not fit the bytes are those of other bytes; what they say nothing of is still shown.
        if (position < original.Length)
        {
            var rest = ByteRange.FromTo(position, original.Length);
            parts.Add(new OriginalPart(PartFate.Unused, source.Read(original, rest), Place: rest));
        }

        return parts;
    }

    private static OriginalPart Part(Span span, ParsedArticle article, string text) => span.Kind switch
    {
        SpanKind.Block when int.TryParse(span.Name, out var number) && number < article.Blocks.Count =>
            new OriginalPart(PartFate.Block, text, JsonNamingPolicy.CamelCase.ConvertName(article.Blocks[number].Kind.ToString()),
                Place: span.Place),
        SpanKind.Block => new OriginalPart(PartFate.Block, text, Place: span.Place),
        SpanKind.Field => new OriginalPart(PartFate.Field, text, span.Name, Place: span.Place),
        SpanKind.Label => new OriginalPart(PartFate.Label, text, Place: span.Place),
        _ => new OriginalPart(PartFate.WhiteSpace, text, Place: span.Place),
    };
}
