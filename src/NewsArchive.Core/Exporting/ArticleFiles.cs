using NewsArchive.Core.Articles;
using NewsArchive.Core.Citing;

namespace NewsArchive.Core.Exporting;

/// <summary>The kinds of file in which an article can be saved, in the order in which readers are offered them.</summary>
public static class ArticleFiles
{
    public static IReadOnlyList<IArticleFile> All { get; } = [new HtmlArticleFile(), new MarkdownArticleFile()];

    /// <summary>A kind by its name; null where there is none.</summary>
    public static IArticleFile? Find(string name) =>
        All.FirstOrDefault(file => string.Equals(file.Name, name, StringComparison.OrdinalIgnoreCase));
}

/// <summary>One article as one file that needs nothing else: to be kept, sent and printed.</summary>
public interface IArticleFile
{
    /// <summary>Its name in addresses and the end of the file's name: <c>html</c>.</summary>
    string Name { get; }

    /// <summary>Its name for readers.</summary>
    string Label { get; }

    string MediaType { get; }

    /// <summary>The whole file.</summary>
    /// <param name="article">The revision.</param>
    /// <param name="citation">How it is cited.</param>
    /// <param name="revisionAddress">The address of the revision, which never changes.</param>
    string Write(ArticleView article, Citation citation, string revisionAddress);
}
