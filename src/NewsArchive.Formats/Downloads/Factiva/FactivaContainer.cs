using System.Text.RegularExpressions;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Decoding;
using NewsArchive.Formats.Prose;

namespace NewsArchive.Formats.Downloads.Factiva;

/// <summary>A download from Factiva of one or more articles, as tagged text or HTML. Held as a whole; any stream will do.</summary>
public sealed class FactivaContainer : IArticleContainer
{
    private static readonly Regex Title = new(
        @"<title>\s*(dow jones )?factiva",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    /// <summary>The element around an article; its class also names the language.</summary>
    private static readonly Regex HtmlMark = new(
        """<div\b[^<>]{0,100}?\bclass=["']article(\s[^"'<>]{0,100})?["']""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    public string Name => "factiva";

    public int Version => 4;

    public bool IsText => true;

    public bool Matches(OriginalHeader header)
    {
        var text = TextDecoding.Decode(header.Bytes.Span).Source.Text;
        return FileSignature.Of(header) switch
        {
            null => IsTagged(text),
            { Kind: FileKind.Html } => Title.IsMatch(text),
            _ => false,
        };
    }

    public IEnumerable<ContainerRecord> Records(string name, Stream stream, ContainerLimits limits) =>
        DownloadFile.Records(name, stream, limits, Name, Marks, Read);

    /// <summary>A headline's tag and at least three more, each at the beginning of a line: no prose has them.</summary>
    private static bool IsTagged(string text)
    {
        var tags = Line.Split(text).Select(line => text[line.Start..line.End]).Select(line => line[..FactivaReader.TagLength(line)])
            .Where(tag => tag.Length > 0).ToHashSet();
        return tags.Contains("HD") && tags.Count > 3;
    }

    private static IEnumerable<int> Marks(string text) => IsHtml(text)
        ? HtmlMark.Matches(text).Select(mark => mark.Index)
        : TextMarks(text);

    /// <summary>An article begins with its first tag; the one behind the accession number is the next article's.</summary>
    private static IEnumerable<int> TextMarks(string text)
    {
        var isOpen = false;
        foreach (var line in Line.Split(text))
        {
            var words = text[line.Start..line.End];
            var length = FactivaReader.TagLength(words);
            if (length == 0)
                continue;
            if (!isOpen)
                yield return line.Start;
            isOpen = words[..length] != "AN";
        }
    }

    private static ParseResult Read(DecodedText decoded)
    {
        var text = decoded.Source.Text;
        if (!IsHtml(text))
            return FactivaReader.Read(DownloadText.Pieces(text, line => FactivaReader.TagLength(line) > 0))
                .OfText(decoded.Source, decoded.Problems);
        if (DownloadHtml.Pieces(text, isInline: false) is not { } pieces)
            return DownloadFile.TooDeep();
        var isTagged = pieces.Exists(piece =>
            FactivaReader.TagLength(piece.Raw) > 0 && piece.Raw.StartsWith("HD", StringComparison.Ordinal));
        return (isTagged ? FactivaReader.Read(pieces) : FactivaArticleReader.Read(pieces)).OfHtml(decoded.Problems);
    }

    private static bool IsHtml(string text) => text.AsSpan().TrimStart('\uFEFF').TrimStart().StartsWith("<");
}
