using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Html.Metadata;

/// <summary>Words found on a page and where: an element path, a meta element's name, a pointer into JSON-LD.</summary>
internal sealed record Found(string Text, string Path, PageNode? Node = null)
{
    /// <summary>The words as a value that the page states.</summary>
    public Field Stated(string rule, string? value = null) => Field(rule, Basis.Stated, value);

    /// <summary>The words as a value that a rule made from what the page states.</summary>
    public Field Derived(string rule, string? value = null) => Field(rule, Basis.Derived, value);

    private Field Field(string rule, Basis basis, string? value) =>
        new(value ?? Text, basis, new Evidence(rule, Path: Path, Text: Text));
}
