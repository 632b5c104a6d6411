namespace NewsArchive.Core.Exporting;

/// <summary>The kinds of file in which an article can be saved, in the order in which readers are offered them.</summary>
public static class ArticleFiles
{
    public static IReadOnlyList<IArticleFile> All { get; } = [new HtmlArticleFile(), new MarkdownArticleFile()];

    /// <summary>A kind by its name; null where there is none.</summary>
    public static IArticleFile? Find(string name) =>
        All.FirstOrDefault(file => string.Equals(file.Name, name, StringComparison.OrdinalIgnoreCase));
}
