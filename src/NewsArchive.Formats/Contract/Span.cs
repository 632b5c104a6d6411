namespace NewsArchive.Formats.Contract;

/// <summary>What became of a run of bytes of a text original. The spans of an original lie end to end and cover all of it.</summary>
public sealed record Span(SpanKind Kind, ByteRange Place, string? Name = null);

/// <summary>What became of a run of bytes.</summary>
public enum SpanKind
{
    /// <summary>Part of a block; the name is the block's number, counted from 0.</summary>
    Block,

    /// <summary>A field's own words; the name is the field's.</summary>
    Field,

    /// <summary>Words that only introduce or separate, such as <c>SOURCE:</c> or the dash after a dateline.</summary>
    Label,

    /// <summary>White space between the others, and a byte-order mark.</summary>
    WhiteSpace,
}
