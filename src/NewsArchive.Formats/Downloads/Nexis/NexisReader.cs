using NewsArchive.Formats.Clippings.Head;
using NewsArchive.Formats.Columns;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Downloads.Nexis;

/// <summary>
/// Reads one article of a Nexis download: source, date, headline; labelled values; the text; labelled values again;
/// the copyright.
/// </summary>
internal sealed class NexisReader(DownloadDraft draft)
{
    private NexisLabel? current;

    public static DownloadDraft Read(List<DownloadPiece> pieces)
    {
        var draft = new DownloadDraft();
        var reader = new NexisReader(draft);
        foreach (var piece in pieces)
            reader.Read(piece);
        return draft;
    }

    private void Read(DownloadPiece piece)
    {
        if (NexisMarker.Is(piece.Raw))
            draft.LeaveOut(piece);
        else if (NexisLabels.Find(piece.Raw) is { } found)
            ReadLabel(piece, found.Label, found.ValueStart);
        else if (IsCopyright(piece))
            draft.LeaveOut(piece);
        else if (current is { Block: { } kind })
            draft.Add(kind, piece);
        else if (!draft.Has(ColumnUse.Headline) && current is null)
            ReadHead(piece);
        else if (draft.HasText && current is not null && IsTail(piece))
            draft.LeaveOut(piece);
        else
            ReadText(piece);
    }

    private void ReadLabel(DownloadPiece piece, NexisLabel label, int valueStart)
    {
        current = label;
        draft.LeaveOut(piece.Part(0, valueStart));
        var value = piece.From(valueStart);
        if (label.Block is { } kind)
            draft.Add(kind, value);
        else if (label.Use is ColumnUse.Language)
            DownloadWords.GiveLanguage(draft, value);
        else
            draft.Give(label.Use, value);
    }

    /// <summary>Above the headline stand the source, the date and the edition, each in the middle of its line.</summary>
    private void ReadHead(DownloadPiece piece)
    {
        if (DateText.First(piece.Raw) is { } date && !draft.Has(ColumnUse.Date) && (draft.Has(ColumnUse.Source) || date.Start == 0))
        {
            draft.LeaveOut(piece.Part(0, date.Start));
            draft.Give(ColumnUse.Date, piece.Part(date.Start, date.End));
            draft.LeaveOut(piece.From(date.End));
        }
        else if (!draft.Has(ColumnUse.Source))
        {
            draft.Give(ColumnUse.Source, piece);
        }
        else if (piece.IsCentred)
        {
            draft.LeaveOut(piece);
        }
        else
        {
            draft.Give(ColumnUse.Headline, piece);
        }
    }

    /// <summary>The text begins with the first paragraph that no label introduces.</summary>
    private void ReadText(DownloadPiece piece)
    {
        current = draft.HasText ? current : null;
        draft.Add(BlockKind.Paragraph, piece);
    }

    /// <summary>Behind the labels that follow the text stands no text any more.</summary>
    private bool IsTail(DownloadPiece piece) => piece.IsCentred || current is { Use: ColumnUse.None or ColumnUse.Language };

    private static bool IsCopyright(DownloadPiece piece) =>
        piece.Raw.StartsWith("Copyright ", StringComparison.OrdinalIgnoreCase) && piece.Raw.Length < 200
        || piece.Raw.StartsWith("All Rights Reserved", StringComparison.OrdinalIgnoreCase)
        || piece.Raw.StartsWith("Alle Rechte vorbehalten", StringComparison.OrdinalIgnoreCase)
        || piece.Raw.StartsWith("Tous droits réservés", StringComparison.OrdinalIgnoreCase);
}
