using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Decoding;
using NewsArchive.Formats.Prose;

namespace NewsArchive.Formats.Downloads.Nexis;

/// <summary>A download from Nexis of one or more articles, as plain text or HTML. Held as a whole; any stream will do.</summary>
public sealed class NexisContainer : IArticleContainer
{
    private const string HtmlMark = "<A NAME=\"DOC_ID_";

    public string Name => "nexis";

    public int Version => 4;

    public bool IsText => true;

    public bool Matches(OriginalHeader header)
    {
        var text = TextDecoding.Decode(header.Bytes.Span).Source.Text;
        return FileSignature.Of(header) switch
        {
            null => TextMarks(text).Any() && DownloadLayouts.Of(DownloadLines.Of(text).Lines) is NexisClassicLayout,
            { Kind: FileKind.Html } =>
                text.Contains(HtmlMark, StringComparison.OrdinalIgnoreCase) || text.Contains("LXNComment", StringComparison.Ordinal),
            _ => false,
        };
    }

    public IEnumerable<ContainerRecord> Records(string name, Stream stream, ContainerLimits limits) =>
        DownloadFile.Records(name, stream, limits, Name, Marks, Read);

    private static IEnumerable<int> Marks(string text) => IsHtml(text) ? DownloadFile.Tags(text, HtmlMark) : TextMarks(text);

    private static IEnumerable<int> TextMarks(string text) =>
        Line.Split(text).Where(line => NexisMarker.Is(text.AsSpan(line.Start, line.Length))).Select(line => LineStart(text, line.Start));

    private static int LineStart(string text, int position)
    {
        while (position > 0 && text[position - 1] is ' ' or '\t')
            position--;
        return position;
    }

    private static ParseResult Read(DecodedText decoded)
    {
        var text = decoded.Source.Text;
        if (!IsHtml(text))
            return NexisReader.Read(DownloadText.Pieces(text, line => NexisLabels.Find(line) is not null))
                .OfText(decoded.Source, decoded.Problems);
        return DownloadHtml.Pieces(text, isInline: false) is { } pieces ? NexisReader.Read(pieces).OfHtml(decoded.Problems)
            : DownloadFile.TooDeep();
    }

    private static bool IsHtml(string text) => text.AsSpan().TrimStart('\uFEFF').TrimStart().StartsWith("<");
}
