namespace NewsArchive.Formats.Html.Body;

/// <summary>Reads the report's text out of a page. The stages are those drawn in docs/formats/html.md.</summary>
internal static class BodyReader
{
    /// <summary>All text blocks of the page; those without a reason are the report.</summary>
    public static List<TextBlock> Read(Page page, string? headline)
    {
        HiddenParts.Mark(page);
        var blocks = BlockBuilder.Build(page);
        new BoilerplateMarks(page, new BlockSums(page, blocks)).Mark();
        blocks = BlockBuilder.Build(page);
        Captions(page, blocks);
        var root = new ContentRoot(page, blocks).Find();
        foreach (var block in blocks)
            if (block.Reason is null && !root.Contains(block.First)) block.Reason = "outside the article";
        new BlockFilter(blocks, headline).Apply();
        return blocks;
    }

    private static void Captions(Page page, List<TextBlock> blocks)
    {
        foreach (var block in blocks)
        {
            if (block.Reason is not null) continue;
            if (block.Shape is BlockShape.Caption || IsCaption(page, block)) block.Reason = "caption";
        }
    }

    private static bool IsCaption(Page page, TextBlock block)
    {
        foreach (var node in block.First.SelfAndAncestors().Take(5))
        {
            if (node.Name is "article" or "main" or "body" or "section" or "td") return false;
            if (node.Name is "figure" && block.Shape is not BlockShape.Table and not BlockShape.Preformatted and not BlockShape.Quotation) return true;
            if (page.Markers.Of(node).Any(BoilerplateWords.IsCaption)) return true;
        }

        return false;
    }
}
