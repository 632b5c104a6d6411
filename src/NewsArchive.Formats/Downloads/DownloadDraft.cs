using NewsArchive.Formats.Columns;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Decoding;
using NewsArchive.Formats.Prose;
using NewsArchive.Formats.Text;

namespace NewsArchive.Formats.Downloads;

/// <summary>A downloaded article while it is read: which pieces are values and which are blocks.</summary>
internal sealed class DownloadDraft
{
    private readonly List<PlacedValue> values = [];
    private readonly List<(PlacedBlock Block, string? Path)> blocks = [];
    private readonly HashSet<ColumnUse> given = [];
    private readonly List<Problem> doubts = [];

    public bool HasText => blocks.Exists(block => block.Block.Kind is BlockKind.Paragraph);

    public bool Has(ColumnUse use) => given.Contains(use);

    /// <summary>Gives a piece to a part of the article; <see cref="ColumnUse.None"/> leaves it out.</summary>
    /// <param name="use">The part.</param>
    /// <param name="piece">The piece.</param>
    /// <param name="words">What its characters mean, where that is not what they are.</param>
    public void Give(ColumnUse use, DownloadPiece piece, string? words = null)
    {
        var text = WhiteSpace.Normalise(words ?? piece.Raw);
        if (text.Length == 0)
            return;
        given.Add(use);
        var column = use is ColumnUse.None ? null : new Column(use, 0);
        values.Add(new PlacedValue(new ColumnValue(piece.Path ?? $"{use} {values.Count}", text, column), piece.Start, piece.End));
    }

    /// <summary>Says that nobody could compare the layout with a public description or reader of it.</summary>
    public void DoubtLayout(string database) => doubts.Add(new Problem("layout-unconfirmed",
        $"It was read as a download from {database} by the words in it; its layout has no public description to check this against."));

    public void LeaveOut(DownloadPiece piece) => Give(ColumnUse.None, piece);

    /// <summary>Adds a piece as a block.</summary>
    /// <param name="kind">The kind of block.</param>
    /// <param name="piece">The piece.</param>
    /// <param name="words">What its characters mean, where that is not what they are.</param>
    public void Add(BlockKind kind, DownloadPiece piece, string? words = null)
    {
        var text = WhiteSpace.Normalise(words ?? piece.Raw);
        if (text.Length > 0)
            blocks.Add((new PlacedBlock(kind, text, piece.Start, piece.End), piece.Path));
    }

    /// <summary>The article of a text; every byte is accounted for.</summary>
    /// <param name="source">The text.</param>
    /// <param name="problems">What is known to be doubtful already.</param>
    /// <param name="hasControls">Whether control characters are part of the format and so no problem.</param>
    public ParseResult OfText(SourceText source, IEnumerable<Problem> problems, bool hasControls = false) => PlacedArticle.Read(
        source, values, [.. blocks.Select(block => block.Block)], hasControls ? problems
            : [.. problems, .. doubts, .. TextProblems.Find(source.Text)], _ => null);

    /// <summary>The article of an HTML fragment; every text is accounted for.</summary>
    public ParseResult OfHtml(IEnumerable<Problem> problems) => ColumnArticle.Read(
        [.. values.Select(value => value.Value)], blocks.Select(block => new Block(block.Block.Kind, block.Block.Text, Path: block.Path)),
            problems);
}
