using NewsArchive.Formats.Feeds;
using NewsArchive.Formats.NewsMl;
using NewsArchive.Formats.NinJs;

namespace NewsArchive.Formats;

/// <summary>The ordered list of containers: the one place that knows them all. They are asked before the formats.</summary>
public static class ArticleContainers
{
    public static IReadOnlyList<IArticleContainer> All { get; } =
    [
        new XmlFeed(),
        new JsonFeed(),
        new NinJsArray(),
        new NewsMlG2Message(),
        new NewsMl1(),
    ];

    /// <summary>The container that begins so, or null where none matches.</summary>
    public static IArticleContainer? Find(OriginalHeader header) => All.FirstOrDefault(container => container.Matches(header));
}
