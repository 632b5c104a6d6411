namespace NewsArchive.Formats.Clippings.Body;

/// <summary>A line that repeats words of a paragraph was set large beside it on the page: a quotation set off, not new text.</summary>
internal static class PullQuotes
{
    private const int FewestWords = 6;

    private const int MostWords = 40;

    /// <summary>Looking every line up in every other is for reports, not for books.</summary>
    private const int MostPassages = 300;

    public static void Read(Draft draft)
    {
        var open = draft.Open.ToList();
        if (open.Count > MostPassages)
            return;
        foreach (var passage in open.Where(passage => passage.WordCount is >= FewestWords and <= MostWords))
        {
            var words = passage.Text.Trim('"', '“', '”', '‘', '’', '\'', '«', '»', '„', '.', ',', ' ');
            if (open.Exists(other => other != passage && other.Text.Length > passage.Text.Length && other.Text.Contains(words, StringComparison.OrdinalIgnoreCase)))
                passage.Become(BlockKind.Quotation);
        }
    }
}
