namespace NewsArchive.Formats.Columns;

/// <summary>The body of a record: plain text, or HTML where it has tags of blocks.</summary>
internal static class ColumnBody
{
    private static readonly string[] BlockTags = ["p>", "p ", "br>", "br/>", "br />", "div>", "div ", "h2", "h3", "ul>", "li>", "blockquote"];

    public static void Read(string text, string path, List<Block> blocks, List<LeftOut> leftOut, List<Problem> problems)
    {
        if (IsHtml(text))
            problems.Add(new Problem("html-in-text", $"The text at {path} has HTML tags; they are shown as they stand."));
        PlainBody.Read(text, path, blocks);
    }

    /// <summary>Whether a tag of a block stands in the text; that of a share in prose, such as <c>&lt;ABC&gt;</c>, is none.</summary>
    private static bool IsHtml(ReadOnlySpan<char> text)
    {
        while (text.IndexOf('<') is var at and >= 0)
        {
            text = text[(at + 1)..];
            foreach (var tag in BlockTags)
            {
                if (text.StartsWith(tag, StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }

        return false;
    }
}
