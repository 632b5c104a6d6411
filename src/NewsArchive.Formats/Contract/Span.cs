namespace NewsArchive.Formats.Contract;

/// <summary>What became of a run of bytes of a text original. The spans of an original lie end to end and cover all of it.</summary>
public sealed record Span(SpanKind Kind, ByteRange Place, string? Name = null);
