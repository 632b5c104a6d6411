namespace NewsArchive.Formats.Html.Body;

/// <summary>Reads the report's text out of a page. The stages are those drawn in docs/formats/html.md.</summary>
internal static class PageBody
{
    /// <summary>No caption is longer; what is set as one and longer is the report's own text beside its picture.</summary>
    private const int LongCaption = 400;

    /// <summary>All text blocks of the page; those without a reason are the report.</summary>
    public static List<TextBlock> Read(Page page, string? headline, PageNode? headlineNode, StatedText? stated)
    {
        var blocks = BlockBuilder.Build(page);
        var sure = stated?.Matches(blocks.Where(block => block.Reason is null)).Select(block => block.First).ToList() ?? [];
        new BoilerplateMarks(page, blocks, headlineNode is null ? sure : [.. sure, headlineNode]).Mark();
        blocks = BlockBuilder.Build(page);
        Captions(page, blocks);
        var root = new ContentRoot(page, blocks).Find();
        var matches = stated?.Matches(blocks.Where(block => block.Reason is null)) ?? [];
        root = Around(root, matches);
        var lead = Lead(page, blocks, root);
        foreach (var block in blocks)
            if (block.Reason is null && !root.Contains(block.First) && !lead.Contains(block)) block.Reason = PageReason.OutsideTheArticle;
        new BlockFilter(blocks, headline).Apply();
        if (matches.Count > 0) FollowStated(blocks, matches);
        return blocks;
    }

    /// <summary>The root, or the inmost element around it that holds all that the page states to be text.</summary>
    private static PageNode Around(PageNode root, IReadOnlyList<TextBlock> matches) =>
        matches.Count == 0 ? root
            : root.SelfAndAncestors().First(node => node.Parent is null || matches.All(block => node.Contains(block.First)));

    /// <summary>
    /// What the page states to be text is text; running text behind its end is not, except in the same element: there the
    /// report goes on, and what was stated is cut.
    /// </summary>
    private static void FollowStated(List<TextBlock> blocks, IReadOnlyList<TextBlock> matches)
    {
        foreach (var block in matches)
            if (block.Reason is PageReason.Label or PageReason.HeadingWithoutText or PageReason.SectionOfTheSite) block.Reason = null;
        foreach (var block in blocks)
            if (block.Reason is null && block.First.Index > matches[^1].First.Index && block.IsProse
                && !ReferenceEquals(block.Container.Parent, matches[^1].Container.Parent)) block.Reason = PageReason.BehindTheStatedText;
    }

    /// <summary>Running text between the main headline and the report's element is the report's first paragraph, set apart.</summary>
    private static HashSet<TextBlock> Lead(Page page, List<TextBlock> blocks, PageNode root)
    {
        var headline = page.Nodes.LastOrDefault(node => node.Name == "h1" && node.Index < root.Index && node.Reason is null
            && page.TextOf(node).Length > 0);
        // Without a headline to start from, only what stands right beside the report's element can belong to it.
        var from = headline?.End ?? (root.Parent is { Name: not "body" } parent ? parent.Index : root.Index);
        return [.. blocks.Where(block => block.Reason is null && block.First.Index >= from && block.First.Index < root.Index
            && block.IsProse && block.LinkShare < 0.2)];
    }

    private static void Captions(Page page, List<TextBlock> blocks)
    {
        foreach (var block in blocks)
        {
            if (block.Reason is not null) continue;
            if (block.Weight < LongCaption
                && (block.Shape is BlockShape.Caption || IsCaption(page, block))) block.Reason = PageReason.Caption;
        }
    }

    private static bool IsCaption(Page page, TextBlock block)
    {
        foreach (var node in block.First.SelfAndAncestors().Take(5))
        {
            if (node.Name is "article" or "main" or "body" or "section" or "td") return false;
            if (node.Name is "figure"
                && block.Shape is not BlockShape.Table and not BlockShape.Preformatted and not BlockShape.Quotation) return true;
            if (page.Markers.Of(node).Any(BoilerplateWords.IsCaption)) return true;
        }

        return false;
    }
}
