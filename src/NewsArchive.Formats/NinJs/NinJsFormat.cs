using NewsArchive.Formats.Markup;

namespace NewsArchive.Formats.NinJs;

/// <summary>IPTC's ninjs 1.0 to 3.1: one item as a JSON object.</summary>
public sealed class NinJsFormat : IArticleFormat
{
    /// <summary>Larger than any item; its pictures are elsewhere.</summary>
    public const int MaxBytes = 16 * 1024 * 1024;

    public string Name => "ninjs";

    public int Version => 1;

    public bool Matches(OriginalHeader header) => JsonHeader.Of(header) is { IsArray: false } json && NinJsProperties.AreOfAnItem(json);

    public ParseResult Parse(Original original)
    {
        if (original.Bytes.Length > MaxBytes)
            return ParseResult.Rejected("too-large", $"The item has {original.Bytes.Length:N0} bytes; {MaxBytes:N0} are read at most.");
        return NinJsItem.Read(original.Bytes, "");
    }
}
