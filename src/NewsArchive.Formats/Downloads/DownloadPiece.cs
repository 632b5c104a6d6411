using System.Text;
using NewsArchive.Formats.Markup;

namespace NewsArchive.Formats.Downloads;

/// <summary>A paragraph or line of a downloaded article.</summary>
/// <param name="Raw">Its characters as they stand in a text; normalised in HTML.</param>
/// <param name="Start">The first of them in the text; 0 in HTML.</param>
/// <param name="Path">Its element's path in HTML; null in a text.</param>
internal sealed record DownloadPiece(string Raw, int Start, string? Path = null)
{
    /// <summary>Whether it is set in the middle of the line, as the head and the foot of a Nexis article are.</summary>
    public bool IsCentred { get; init; }

    /// <summary>Whether it goes on with the paragraph of the piece before it.</summary>
    public bool IsContinued { get; init; }

    /// <summary>Whether a blank line stands above it, or nothing.</summary>
    public bool IsAfterBlank { get; init; }

    /// <summary>Whether all of its words are bold.</summary>
    public bool IsBold { get; init; }

    /// <summary>The classes of its element and those around it, in lower case, with spaces between.</summary>
    public string Classes { get; init; } = "";

    public int End => Start + Raw.Length;

    /// <summary>A part of it, without white space around.</summary>
    public DownloadPiece Part(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(Raw[start]))
            start++;
        while (end > start && char.IsWhiteSpace(Raw[end - 1]))
            end--;
        return this with { Raw = Raw[start..end], Start = Start + start };
    }

    public DownloadPiece From(int start) => Part(start, Raw.Length);

    /// <summary>Pieces that follow one another as one; there must be at least one. What is between them is blank.</summary>
    public static DownloadPiece Whole(IEnumerable<DownloadPiece> pieces)
    {
        DownloadPiece? first = null;
        StringBuilder? raw = null;
        foreach (var piece in pieces)
        {
            if (first is null)
            {
                first = piece;
                continue;
            }

            raw ??= new StringBuilder(first.Raw);
            // In HTML pieces have paths and no places in a text.
            raw.Append(' ', piece.Start < first.Start + raw.Length ? 1 : piece.Start - first.Start - raw.Length).Append(piece.Raw);
        }

        ArgumentNullException.ThrowIfNull(first, nameof(pieces));
        return raw is null ? first : first with { Raw = raw.ToString() };
    }

    /// <summary>Paragraphs of pieces that go on with one another.</summary>
    public static IEnumerable<DownloadPiece> Joined(IEnumerable<DownloadPiece> pieces)
    {
        var open = new List<DownloadPiece>();
        foreach (var piece in pieces)
        {
            if (open.Count > 0 && !piece.IsContinued)
            {
                yield return Whole(open);
                open.Clear();
            }

            open.Add(piece);
        }

        if (open.Count > 0)
            yield return Whole(open);
    }
}

/// <summary>Takes a downloaded article in HTML apart into its paragraphs.</summary>
internal static class DownloadHtml
{
    /// <summary>The pieces, or null where the elements lie too deep in one another.</summary>
    /// <param name="html">The article.</param>
    /// <param name="isInline">Whether line breaks and classes part its pieces rather than paragraphs.</param>
    public static List<DownloadPiece>? Pieces(string html, bool isInline) => HtmlPieces.Read(html, isInline, isInline) is { } pieces
        ? [.. pieces.Select(piece =>
            new DownloadPiece(piece.Text, 0, piece.Path.Length == 0 ? "/" : piece.Path) { Classes = piece.Classes })]
        : null;
}
