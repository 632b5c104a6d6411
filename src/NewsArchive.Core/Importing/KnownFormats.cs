using NewsArchive.Formats;

namespace NewsArchive.Core.Importing;

/// <summary>The formats and containers that an import knows.</summary>
public sealed class KnownFormats(IReadOnlyList<IArticleFormat> formats, IReadOnlyList<IArticleContainer> containers)
{
    /// <summary>All that the program has.</summary>
    public static KnownFormats All { get; } = new(ArticleFormats.All, ArticleContainers.All);

    /// <summary>All formats with their versions: a container that others read may be read otherwise.</summary>
    public string Signature { get; } = string.Join(' ', formats.Select(format => $"{format.Name}/{format.Version}").Concat(containers.Select(container => $"{container.Name}/{container.Version}")));

    public IArticleFormat? Format(OriginalHeader header) => formats.FirstOrDefault(format => format.Matches(header));

    public IArticleContainer? Container(OriginalHeader header) => containers.FirstOrDefault(container => container.Matches(header));
}
