using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Markup;

namespace NewsArchive.Formats.NewsMl;

/// <summary>NewsML 1.0 to 1.2: an envelope with one or more items.</summary>
public sealed class NewsMl1 : IArticleContainer
{
    public string Name => "newsml-1";

    public int Version => 2;

    public bool Matches(OriginalHeader header) => SafeXml.RootOf(header) is { Name.LocalName: "NewsML" };

    public IEnumerable<ContainerRecord> Records(string name, Stream stream, ContainerLimits limits) => XmlItems.Read(
        name, stream, limits, Name, root => root.Children("NewsItem"), NewsMl1Item.Read);
}
