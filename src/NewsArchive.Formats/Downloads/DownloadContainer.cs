using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Decoding;

namespace NewsArchive.Formats.Downloads;

/// <summary>A database's download as plain text whose lines have one of the known layouts. Held as a whole; any stream will do.</summary>
public sealed class DownloadContainer : IArticleContainer
{
    public string Name => "download";

    public int Version => 2;

    public Telltale Telltale => Telltale.Layout;

    public bool IsText => true;

    public bool Matches(OriginalHeader header) =>
        FileSignature.Of(header) is null && LayoutOf(TextDecoding.Decode(header.Bytes.Span).Source.Text) is not null;

    public IEnumerable<ContainerRecord> Records(string name, Stream stream, ContainerLimits limits)
    {
        IDownloadLayout? layout = null;
        return DownloadFile.Records(name, stream, limits, () => layout!.Name, Marks, Read);

        IEnumerable<int> Marks(string text)
        {
            var lines = DownloadLines.Of(text).Lines;
            layout = DownloadLayouts.Of([.. lines.TakeWhile(line => line.End < Original.HeaderLength)]) ?? DownloadLayouts.Of(lines);
            return layout is null ? [] : layout.Articles(lines).Select(article => lines[article.Start.Value].Start);
        }

        ParseResult Read(DecodedText decoded) =>
            layout!.Read(DownloadLines.Of(decoded.Source.Text).Lines).OfText(decoded.Source, decoded.Problems);
    }

    private static IDownloadLayout? LayoutOf(string text) =>
        DownloadLayouts.MayBe(text) ? DownloadLayouts.Of(DownloadLines.Of(text).Lines) : null;
}
