using NewsArchive.Formats.Html.Body;

namespace NewsArchive.Formats.Html.Metadata;

/// <summary>All that the rules of the metadata look at.</summary>
internal sealed class PageFacts(Page page)
{
    public Page Page { get; } = page;

    public MetaTags Meta { get; } = new(page);

    public LinkedData Data { get; } = new(page);

    /// <summary>The text blocks of the page once its body was read; empty before.</summary>
    public IReadOnlyList<TextBlock> Blocks { get; set; } = [];

    /// <summary>The shown element that carries the headline, where one does.</summary>
    public PageNode? HeadlineNode { get; set; }

    /// <summary>A shown element's words with its path.</summary>
    public Found Shown(PageNode node) => new(Page.TextOf(node), node.Path(), node);
}
