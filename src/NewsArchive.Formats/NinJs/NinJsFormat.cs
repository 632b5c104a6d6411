using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Markup;

namespace NewsArchive.Formats.NinJs;

/// <summary>IPTC's ninjs 1.0 to 3.1: one item as a JSON object.</summary>
public sealed class NinJsFormat : IArticleFormat
{
    public string Name => "ninjs";

    public int Version => 1;

    public bool Matches(OriginalHeader header) => JsonHeader.Of(header) is { IsArray: false } json && NinJsProperties.AreOfAnItem(json);

    public ParseResult Parse(Original original) => NinJsItem.Read(original.Bytes, "");
}
