using NewsArchive.Formats.Dates;

namespace NewsArchive.Formats.Contract;

/// <summary>A value of an article with its basis and its evidence.</summary>
public sealed record Field(string Value, Basis Basis, Evidence Evidence);

/// <summary>The date of an article with its basis and its evidence.</summary>
public sealed record DateField(EdtfDate Value, Basis Basis, Evidence Evidence);

/// <summary>On what a value rests. Shown with every value; a derived or inferred one is never shown as if the file had stated it.</summary>
public enum Basis
{
    /// <summary>The file says so, in so many words.</summary>
    Stated,

    /// <summary>A named rule made it from what the file says.</summary>
    Derived,

    /// <summary>Concluded from other reports.</summary>
    Inferred,

    /// <summary>A person entered it, with a reason.</summary>
    Curated,
}

/// <summary>Why a value is believed: the rule that found it and the place in the original that it rests on.</summary>
/// <param name="Rule">The named rule, such as <c>dateline</c> or <c>source line</c>: words a reader understands.</param>
/// <param name="Place">The bytes of the original, where the format counts in bytes.</param>
/// <param name="Path">The place in a structured original: an element path, a JSON pointer, a metadata name.</param>
/// <param name="Text">The words of the original, as written.</param>
public sealed record Evidence(string Rule, ByteRange? Place = null, string? Path = null, string? Text = null);
