using NewsArchive.Formats.Clippings.Head;
using NewsArchive.Formats.Columns;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Downloads.Europresse;

/// <summary>Reads one article of a Europresse download by the classes of its elements.</summary>
internal sealed class EuropresseReader(DownloadDraft draft)
{
    /// <summary>The words before the document's number, in French and English.</summary>
    private static readonly string[] NumberLabels = ["Numéro de document", "Document number", "News number"];

    private bool hasTitle;
    private bool isOver;

    public static DownloadDraft Read(List<DownloadPiece> pieces)
    {
        var draft = new DownloadDraft();
        var reader = new EuropresseReader(draft);
        foreach (var piece in pieces)
            reader.Read(piece);
        return draft;
    }

    private void Read(DownloadPiece piece)
    {
        if (Class(piece, "docpublicationname"))
            ReadSource(piece);
        else if (Class(piece, "docheader"))
            ReadHeader(piece);
        else if (Class(piece, "titrearticle") || Class(piece, "articletitle"))
            ReadTitle(piece);
        else if (Class(piece, "docauthors") || Class(piece, "sm-margin-bottomnews"))
            draft.Give(ColumnUse.Byline, piece);
        else if (NumberLabels.FirstOrDefault(label => piece.Raw.StartsWith(label, StringComparison.OrdinalIgnoreCase)) is { } number)
            ReadNumber(piece, number.Length);
        else if (isOver || !hasTitle || IsRights(piece))
            draft.LeaveOut(piece);
        else if (!draft.HasText && !draft.Has(ColumnUse.Byline) && PersonName.IsName(piece.Raw))
            draft.Give(ColumnUse.Byline, piece);
        else
            draft.Add(BlockKind.Paragraph, piece);
    }

    /// <summary>The number of the issue stands behind the name: <c>Le Devoir, no. 5968</c>.</summary>
    private void ReadSource(DownloadPiece piece)
    {
        var number = piece.Raw.IndexOf(", no", StringComparison.OrdinalIgnoreCase);
        draft.Give(draft.Has(ColumnUse.Source) ? ColumnUse.None : ColumnUse.Source, piece.Part(0, number < 0 ? piece.Raw.Length : number));
        if (number >= 0)
            draft.LeaveOut(piece.From(number));
    }

    /// <summary>Section, weekday, date and page, each in an element or all in one.</summary>
    private void ReadHeader(DownloadPiece piece)
    {
        if (DateText.First(piece.Raw) is { } date && !draft.Has(ColumnUse.Date))
        {
            draft.LeaveOut(piece.Part(0, date.Start));
            draft.Give(ColumnUse.Date, piece.Part(date.Start, date.End));
            draft.LeaveOut(piece.From(date.End));
        }
        else if (!draft.Has(ColumnUse.Section) && !draft.Has(ColumnUse.Date) && piece.Raw.EndsWith(','))
        {
            draft.Give(ColumnUse.Section, piece.Part(0, piece.Raw.Length - 1));
        }
        else
        {
            draft.LeaveOut(piece);
        }
    }

    private void ReadTitle(DownloadPiece piece)
    {
        draft.Give(ColumnUse.Headline, piece);
        hasTitle = true;
    }

    private void ReadNumber(DownloadPiece piece, int label)
    {
        var colon = piece.Raw.IndexOf(':', label);
        var start = colon < 0 ? label : colon + 1;
        draft.LeaveOut(piece.Part(0, start));
        draft.Give(draft.Has(ColumnUse.Id) ? ColumnUse.None : ColumnUse.Id, piece.From(start));
        isOver = true;
    }

    private static bool IsRights(DownloadPiece piece) =>
        piece.Raw.StartsWith('©') || piece.Raw.EndsWith("droits réservés.", StringComparison.OrdinalIgnoreCase)
            || piece.Raw.EndsWith("All rights reserved.", StringComparison.OrdinalIgnoreCase);

    private static bool Class(DownloadPiece piece, string name) => piece.Classes.Contains(name, StringComparison.Ordinal);
}
