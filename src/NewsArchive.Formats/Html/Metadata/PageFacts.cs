using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Html.Body;

namespace NewsArchive.Formats.Html.Metadata;

/// <summary>All that the rules of the metadata look at.</summary>
internal sealed class PageFacts(Page page)
{
    public Page Page { get; } = page;

    /// <summary>Whether archive.today made the page, see <see cref="WebArchives"/>.</summary>
    public bool IsOfArchiveToday => Meta.IsOfArchiveToday;

    public MetaTags Meta { get; } = new(page);

    public LinkedData Data { get; } = new(page);

    /// <summary>The text blocks of the page once its body was read; empty before.</summary>
    public IReadOnlyList<TextBlock> Blocks { get; set; } = [];

    /// <summary>The shown element that carries the headline, where one does.</summary>
    public PageNode? HeadlineNode { get; set; }

    /// <summary>A shown element's words with its path; null where it has none or more letters than this.</summary>
    public Found? Shown(PageNode node, int longest) =>
        Page.LengthOf(node) is > 0 and var length && length <= longest ? new(Page.TextOf(node), node.Path(), node) : null;
}

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
