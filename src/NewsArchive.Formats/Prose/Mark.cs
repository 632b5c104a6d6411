using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Prose;

/// <summary>What became of a run of characters: a span before it is counted in bytes.</summary>
internal readonly record struct Mark(SpanKind Kind, int Start, int End, string? Name);
