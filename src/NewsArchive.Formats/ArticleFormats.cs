namespace NewsArchive.Formats;

/// <summary>The ordered list of formats: the one place that knows them all. The first that matches reads the original.</summary>
public static class ArticleFormats
{
    public static IReadOnlyList<IArticleFormat> All { get; } =
    [
        new Html.HtmlFormat(),
    ];

    /// <summary>The format of an original that begins so, or null where none matches.</summary>
    public static IArticleFormat? Find(OriginalHeader header) => All.FirstOrDefault(format => format.Matches(header));
}
