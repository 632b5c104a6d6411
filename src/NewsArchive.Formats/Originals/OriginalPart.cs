using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Originals;

/// <summary>A run of bytes of a text original, or a text or value of a structured one, with what became of it.</summary>
/// <param name="Fate">What became of it.</param>
/// <param name="Text">Its characters as they stand in the original.</param>
/// <param name="Name">
/// The field or the kind of block that it went to, as the JSON of an article writes them; null where it went to none.
/// </param>
/// <param name="Reason">Why it was left out.</param>
/// <param name="Place">Its bytes, in a text original.</param>
/// <param name="Path">Its place in a structured original.</param>
public sealed record OriginalPart(PartFate Fate, string Text, string? Name = null, string? Reason = null, ByteRange? Place = null,
    string? Path = null);

/// <summary>What became of a part of an original.</summary>
public enum PartFate
{
    /// <summary>It gave a field its value.</summary>
    Field,

    /// <summary>It is in a block of the article.</summary>
    Block,

    /// <summary>It only introduces or separates.</summary>
    Label,

    /// <summary>White space between the others, and a byte-order mark.</summary>
    WhiteSpace,

    /// <summary>It was left out for a stated reason.</summary>
    LeftOut,

    /// <summary>Nothing of the article speaks of it.</summary>
    Unused,
}

/// <summary>A text or value of a structured original, as it stands there.</summary>
/// <param name="Path">Its place below the original's root, such as <c>/body/p[2]</c>; empty for the root itself.</param>
/// <param name="Text">Its characters.</param>
/// <param name="Alias">The place by which metadata are told of, such as <c>meta[name="author"]</c>; null where there is no other.</param>
internal sealed record OriginalValue(string Path, string Text, string? Alias = null);
