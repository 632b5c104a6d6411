using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Decoding;

namespace NewsArchive.Formats.Prose;

/// <summary>Lays marks end to end over all bytes of an original: what lies between them is white space.</summary>
internal static class SpanWriter
{
    public static IReadOnlyList<Span> Write(SourceText source, IEnumerable<Mark> marks)
    {
        var spans = new List<Span>();
        var position = 0;
        var text = source.Text;
        var byteStart = source.All.Start;
        foreach (var mark in marks.OrderBy(mark => mark.Start))
        {
            byteStart = Between(source, spans, position, mark.Start, byteStart);
            var place = source.RangeOf(mark.Start, mark.End - mark.Start);
            spans.Add(new Span(mark.Kind, place, mark.Name));
            byteStart = place.End;
            position = mark.End;
        }

        Between(source, spans, position, text.Length, byteStart);
        return spans;
    }

    /// <summary>
    /// Adds what lies between two marks, a byte-order mark included. Words that no stage took would be a mistake in a stage;
    /// they are labels then, so that no byte is lost.
    /// </summary>
    private static int Between(SourceText source, List<Span> spans, int start, int end, int byteStart)
    {
        var byteEnd = end == source.Text.Length ? source.All.End : source.RangeOf(end, 0).Start;
        if (byteEnd == byteStart)
            return byteEnd;
        var blank = source.Text.AsSpan(start, end - start).Trim('\uFEFF').IsWhiteSpace();
        spans.Add(new Span(blank ? SpanKind.WhiteSpace : SpanKind.Label, ByteRange.FromTo(byteStart, byteEnd)));
        return byteEnd;
    }
}

/// <summary>What became of a run of characters: a span before it is counted in bytes.</summary>
internal readonly record struct Mark(SpanKind Kind, int Start, int End, string? Name);
