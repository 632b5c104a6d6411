using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Markup;

namespace NewsArchive.Formats.NewsMl;

/// <summary>A NewsML-G2 message: the envelope in which agencies send items.</summary>
public sealed class NewsMlG2Message : IArticleContainer
{
    public string Name => "newsml-g2-message";

    public int Version => 2;

    public bool Matches(OriginalHeader header) =>
        SafeXml.RootOf(header) is { Name: { NamespaceName: NewsMlG2Format.Namespace, LocalName: "newsMessage" } };

    public IEnumerable<ContainerRecord> Records(string name, Stream stream, ContainerLimits limits) => XmlItems.Read(
        name, stream, limits, "newsml-g2", root =>
            root.Children("itemSet").SelectMany(set => set.Elements()), item => NewsMlG2Item.Read(item, []));
}
