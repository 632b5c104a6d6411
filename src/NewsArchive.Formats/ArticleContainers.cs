using NewsArchive.Formats.Feeds;
using NewsArchive.Formats.JsonLines;
using NewsArchive.Formats.NewsMl;
using NewsArchive.Formats.NinJs;

namespace NewsArchive.Formats;

/// <summary>The ordered list of containers: the one place that knows them all. The first that matches reads the file.</summary>
public static class ArticleContainers
{
    public static IReadOnlyList<IArticleContainer> All { get; } =
    [
        new JsonLinesContainer(),
        new JsonArrayContainer(),
        new XmlFeed(),
        new JsonFeed(),
        new NinJsArray(),
        new NewsMlG2Message(),
        new NewsMl1(),
    ];

    /// <summary>The container that a file which begins so is, or null where it is none.</summary>
    public static IArticleContainer? Find(OriginalHeader header) => All.FirstOrDefault(container => container.Matches(header));
}
