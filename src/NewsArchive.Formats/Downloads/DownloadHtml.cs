using NewsArchive.Formats.Markup;

namespace NewsArchive.Formats.Downloads;

/// <summary>Takes a downloaded article in HTML apart into its paragraphs.</summary>
internal static class DownloadHtml
{
    /// <summary>The pieces, or null where the elements lie too deep in one another.</summary>
    /// <param name="html">The article.</param>
    /// <param name="isInline">Whether line breaks and classes part its pieces rather than paragraphs.</param>
    public static List<DownloadPiece>? Pieces(string html, bool isInline) => HtmlPieces.Read(html, isInline, isInline) is { } pieces
        ? [.. pieces.Select(piece => new DownloadPiece(piece.Text, 0, piece.Path.Length == 0 ? "/" : piece.Path) { Classes = piece.Classes })]
        : null;
}
