using NewsArchive.Formats.Columns;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Decoding;
using NewsArchive.Formats.Downloads;
using NewsArchive.Formats.Prose;

namespace NewsArchive.Formats.References;

/// <summary>References in RIS, as reference managers and databases hand them out: a tag of two letters on each line. Held as a whole; any
/// stream will do.</summary>
public sealed class RisContainer : IArticleContainer
{
    private const int TagLength = 2;

    /// <summary>For one part several tags may stand; the first of a row is believed first.</summary>
    private static readonly (ColumnUse Use, string[] Tags)[] Rows =
    [
        (ColumnUse.Headline, ["TI", "T1", "CT", "ST"]),
        (ColumnUse.Source, ["T2", "JF", "JO", "J2", "JA", "T3", "DP"]),
        (ColumnUse.Date, ["DA", "PY", "Y1"]),
        (ColumnUse.Standfirst, ["AB", "N2"]),
        (ColumnUse.Url, ["UR", "LK"]),
        (ColumnUse.Language, ["LA"]),
        (ColumnUse.Id, ["AN", "ID"]),
        (ColumnUse.Section, ["SE"]),
    ];

    public string Name => "ris";

    public int Version => 2;

    public bool IsText => true;

    public bool Matches(OriginalHeader header)
    {
        if (FileSignature.Of(header) is not null)
            return false;
        var text = TextDecoding.Decode(header.Bytes.Span).Source.Text;
        return Line.Split(text).Where(line => !line.IsBlank).Select(line => Tag(text[line.Start..line.End])).FirstOrDefault() is "TY";
    }

    public IEnumerable<ContainerRecord> Records(string name, Stream stream, ContainerLimits limits) =>
        DownloadFile.Records(name, stream, limits, Name, Marks, Read, "reference");

    private static IEnumerable<int> Marks(string text) =>
        Line.Split(text).Where(line => Tag(text[line.Start..line.End]) is "TY").Select(line => line.Start);

    /// <summary>The tag of a line such as <c>TI  - A headline</c>; null where it has none.</summary>
    private static string? Tag(string line) =>
        line.Length >= TagLength + 2 && char.IsAsciiLetterUpper(line[0])
            && (char.IsAsciiLetterUpper(line[1]) || char.IsAsciiDigit(line[1])) && line.AsSpan(TagLength).TrimStart() is ['-', ..] rest
        && (rest.Length == 1 || rest[1] == ' ') && line[TagLength] == ' ' ? line[..TagLength] : null;

    private static ParseResult Read(DecodedText decoded)
    {
        var draft = new DownloadDraft();
        var values = Values(decoded.Source.Text, draft);
        foreach (var (use, tags) in Rows)
        {
            var best = Array.Find(tags, tag => values.Exists(value => value.Tag == tag && IsOf(use, value.Piece)));
            foreach (var (tag, piece) in values.Where(value => tags.Contains(value.Tag)))
                Give(draft, tag == best && !draft.Has(use) ? use : ColumnUse.None, piece);
        }

        foreach (var (tag, piece) in values.Where(value => !Array.Exists(Rows, row => row.Tags.Contains(value.Tag))))
        {
            if (tag is "AU" or "A1")
                draft.Give(ColumnUse.Byline, piece, AuthorName.InOrder(piece.Raw));
            else
                draft.Give(tag is "KW" ? ColumnUse.Tags : ColumnUse.None, piece);
        }

        return draft.OfText(decoded.Source, decoded.Problems);
    }

    /// <summary>A number alone is a page or a volume, no section.</summary>
    private static bool IsOf(ColumnUse use, DownloadPiece piece) =>
        use is not ColumnUse.Section || piece.Raw.AsSpan().ContainsAnyExceptInRange('0', '9');

    private static void Give(DownloadDraft draft, ColumnUse use, DownloadPiece piece)
    {
        if (use is ColumnUse.Date)
            draft.Give(use, piece, ReferenceDate.OfSlashes(piece.Raw));
        else
            draft.Give(use, piece);
    }

    /// <summary>The values with their tags; a line without a tag goes on with the value above it.</summary>
    private static List<(string Tag, DownloadPiece Piece)> Values(string text, DownloadDraft draft)
    {
        var values = new List<(string Tag, List<DownloadPiece> Lines)>();
        foreach (var line in DownloadLines.Of(text).Lines)
        {
            if (Tag(line.Raw) is not { } tag)
            {
                if (values.Count > 0)
                    values[^1].Lines.Add(line);
                continue;
            }

            var start = line.Raw.IndexOf('-', StringComparison.Ordinal) + 1;
            draft.LeaveOut(line.Part(0, start));
            if (line.From(start) is { Raw.Length: > 0 } value)
                values.Add((tag, [value]));
        }

        return [.. values.Select(value => (value.Tag, DownloadPiece.Whole(value.Lines)))];
    }
}
