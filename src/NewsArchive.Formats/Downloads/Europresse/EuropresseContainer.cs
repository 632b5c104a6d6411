using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Decoding;

namespace NewsArchive.Formats.Downloads.Europresse;

/// <summary>A download from Europresse of one or more articles, as HTML. Held as a whole; any stream will do.</summary>
public sealed class EuropresseContainer : IArticleContainer
{
    private const string Mark = "<span class=\"DocPublicationName\"";

    public string Name => "europresse";

    public int Version => 3;

    public bool IsText => true;

    public bool Matches(OriginalHeader header)
    {
        if (FileSignature.Of(header) is not { Kind: FileKind.Html })
            return false;
        var text = TextDecoding.Decode(header.Bytes.Span).Source.Text;
        return text.Contains("DocPublicationName", StringComparison.OrdinalIgnoreCase)
            || text.Contains("www.cedrom-sni.com/schema", StringComparison.OrdinalIgnoreCase);
    }

    public IEnumerable<ContainerRecord> Records(string name, Stream stream, ContainerLimits limits) =>
        DownloadFile.Records(name, stream, limits, Name, Marks, Read);

    /// <summary>The newer pages have an element for each article, the older ones begin it with its source's name.</summary>
    private static IEnumerable<int> Marks(string text)
    {
        var articles = DownloadFile.Tags(text, "<article").ToList();
        return articles.Count > 0 ? articles : DownloadFile.Tags(text, Mark);
    }

    private static ParseResult Read(DecodedText decoded) => DownloadHtml.Pieces(decoded.Source.Text, isInline: true) is { } pieces
        ? EuropresseReader.Read(pieces).OfHtml(decoded.Problems)
        : DownloadFile.TooDeep();
}
