using NewsArchive.Formats.Clippings.Body;
using NewsArchive.Formats.Clippings.Head;
using NewsArchive.Formats.Clippings.Layout;
using NewsArchive.Formats.Clippings.Tail;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Decoding;
using NewsArchive.Formats.Prose;

namespace NewsArchive.Formats.Clippings;

/// <summary>
/// Plain text as people save articles by hand or by scraper. The last format asked, as any text may be a clipping.
/// Each stage decides about some passages and leaves the rest to the next; what nobody claims is a paragraph.
/// </summary>
public sealed class ClippingFormat : IArticleFormat
{
    /// <summary>Longer than any report; a longer text is something else and would only slow the archive down.</summary>
    public const int MaxBytes = 16 * 1024 * 1024;

    /// <summary>More passages than any report has.</summary>
    public const int MaxPassages = 200_000;

    public string Name => "clipping";

    public int Version => 7;

    public Telltale Telltale => Telltale.AnyText;

    public bool Matches(OriginalHeader header) => FileSignature.Of(header) is null;

    public ParseResult Parse(Original original)
    {
        if (original.Bytes.Length > MaxBytes)
            return ParseResult.Rejected("too-large",
                $"The text has {original.Bytes.Length:N0} bytes; the limit for a clipping is {MaxBytes:N0}. Split it into one file "
                    + "per article.");
        if (FileSignature.Of(original.Header) is { } other)
            return ParseResult.Rejected("not-text", $"The file is {other.Phrase}, not plain text.");
        var decoded = TextDecoding.Decode(original);
        if (decoded.Source.Text.AsSpan().Trim('\uFEFF').IsWhiteSpace())
            return ParseResult.Rejected("empty", "The file contains no words, only white space.");
        var draft = new Draft(decoded.Source);
        if (draft.Passages.Count > MaxPassages)
            return ParseResult.Rejected("too-many-lines",
                $"The text has {draft.Passages.Count:N0} paragraphs; the limit for a clipping is {MaxPassages:N0}.");
        var doubt = TextKind.Doubt(decoded.Source.Text);
        var problems = TextProblems.Find(decoded.Source.Text);
        return ParseResult.Of(Read(draft, [.. decoded.Problems, .. problems, .. doubt is null ? [] : new[] { doubt }]));
    }

    private static ParsedArticle Read(Draft draft, IReadOnlyList<Problem> problems)
    {
        PageMarks.Read(draft);
        HeaderLines.Read(draft);
        ClosingLines.ReadSources(draft);
        Furniture.Read(draft);
        HeadReader.Read(draft);
        Datelines.Read(draft);
        ClosingLines.Read(draft);
        ClippingBody.Read(draft);
        var kept = draft.Passages.Where(passage => !passage.IsTaken).ToList();
        var blocks = kept.Select(passage => BlockOf(draft.Source, passage)).ToList();
        var blockMarks = kept.Select((passage, number) => new Mark(SpanKind.Block, passage.Start, passage.End, number.ToString()));
        return new ParsedArticle
        {
            Headline = draft.Headline ?? HeadlineOfLead(draft),
            Standfirst = draft.Standfirst,
            Byline = draft.Byline,
            Dateline = draft.Dateline,
            Date = draft.Dates.Best(blocks.Where(block => block.IsText).Select(block => block.Text)),
            OtherDates = draft.Dates.Others(),
            Source = draft.Outlet,
            Credit = draft.Credit,
            Url = draft.Url,
            Language = draft.Language,
            Section = draft.Section,
            Tags = draft.Tags,
            Blocks = blocks,
            Spans = SpanWriter.Write(draft.Source, [.. draft.Marks, .. blockMarks]),
            Problems = problems,
        };
    }

    /// <summary>From the first paragraph; null where there is no text.</summary>
    private static Field? HeadlineOfLead(Draft draft)
    {
        var lead = draft.Passages.FirstOrDefault(passage => !passage.IsTaken && passage.Kind is null or BlockKind.Paragraph)
            ?? draft.Passages.FirstOrDefault(passage => !passage.IsTaken);
        return lead is null ? null : DerivedHeadline.From(lead.Text, draft.EvidenceAt(DerivedHeadline.Rule, lead.Start, lead.End));
    }

    private static Block BlockOf(SourceText source, Passage passage)
    {
        var kind = passage.Kind ?? BlockKind.Paragraph;
        var text = kind is BlockKind.Table or BlockKind.Verse or BlockKind.Preformatted
            ? SetLines.Text(source.Text, passage)
            : passage.Text;
        return new Block(kind, text, source.RangeOf(passage.Start, passage.End - passage.Start));
    }
}
