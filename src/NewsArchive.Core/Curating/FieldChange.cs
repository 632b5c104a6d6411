namespace NewsArchive.Core.Curating;

/// <summary>A new value for a field of an article.</summary>
/// <param name="Field">The field.</param>
/// <param name="Value">The value; null or empty says that the field has none. A date is an EDTF string.</param>
public sealed record FieldChange(CuratedField Field, string? Value);
