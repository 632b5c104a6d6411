using NewsArchive.Formats.Columns;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Downloads.Factiva;

/// <summary>Reads one article of a Factiva download: a tag, then its paragraphs, up to the accession number.</summary>
internal static class FactivaReader
{
    /// <summary>The word before the accession number, in the languages of the service.</summary>
    private static readonly string[] Document = ["Document ", "Dokument ", "Documento "];

    public static DownloadDraft Read(List<DownloadPiece> pieces)
    {
        var draft = new DownloadDraft();
        (ColumnUse Use, BlockKind? Block) current = default;
        foreach (var piece in pieces)
        {
            if (TagLength(piece.Raw) is var length and > 0)
            {
                current = draft.Has(ColumnUse.Id) ? default : FactivaTags.Of(piece.Raw[..length]);
                draft.LeaveOut(piece.Part(0, length));
                Give(draft, current, piece.From(length));
            }
            else
            {
                Give(draft, current, piece);
            }
        }

        return draft;
    }

    /// <summary>The length of the tag a line begins with: known capitals, then a tab, two spaces or the line's end.</summary>
    public static int TagLength(string line)
    {
        var length = 0;
        while (length < line.Length && length < 4 && line[length] is >= 'A' and <= 'Z')
            length++;
        if (length is < 2 or > 3 || !FactivaTags.Is(line[..length]))
            return 0;
        return length == line.Length || line[length] is '\t' or '\n' or '\r' or '\u00A0' || line.AsSpan(length).StartsWith("  ")
            ? length
            : 0;
    }

    private static void Give(DownloadDraft draft, (ColumnUse Use, BlockKind? Block) part, DownloadPiece piece)
    {
        if (part.Block is { } kind)
        {
            draft.Add(kind, piece);
            return;
        }

        if (part.Use is ColumnUse.Id)
        {
            var word = Document.FirstOrDefault(word => piece.Raw.StartsWith(word, StringComparison.Ordinal))?.Length ?? 0;
            draft.LeaveOut(piece.Part(0, word));
            draft.Give(draft.Has(ColumnUse.Id) ? ColumnUse.None : ColumnUse.Id, piece.From(word));
            return;
        }

        draft.Give(part.Use, piece);
    }
}
