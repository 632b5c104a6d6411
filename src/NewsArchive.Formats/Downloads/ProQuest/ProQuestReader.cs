using System.Text.RegularExpressions;
using NewsArchive.Formats.Clippings.Head;
using NewsArchive.Formats.Columns;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Downloads.ProQuest;

/// <summary>Reads one document of a ProQuest download.</summary>
internal sealed class ProQuestReader
{
    private static readonly Regex DocumentOf = new(
        @"^Document \d{1,6} of \d{1,6}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    private readonly DownloadDraft draft = new();
    private readonly List<DownloadPiece> paragraphs;
    private readonly HashSet<string> labels;
    private DownloadPiece? abstractOfText;

    private ProQuestReader(IReadOnlyList<DownloadPiece> lines)
    {
        paragraphs = [.. DownloadPiece.Joined(lines.Select(line =>
            ProQuestLabels.Find(line.Raw) is null ? line : line with { IsContinued = false }))];
        labels = [.. paragraphs.Select(paragraph => ProQuestLabels.Find(paragraph.Raw)?.Name).OfType<string>()];
    }

    public static DownloadDraft Read(IReadOnlyList<DownloadPiece> lines)
    {
        var reader = new ProQuestReader(lines);
        reader.ReadAll();
        return reader.draft;
    }

    private void ReadAll()
    {
        string? current = null;
        foreach (var paragraph in paragraphs)
        {
            if (ProQuestLabels.Find(paragraph.Raw) is { } found && !IsWithinText(current, found.Name))
            {
                current = found.Name;
                draft.LeaveOut(paragraph.Part(0, found.ValueStart));
                ReadValue(current, paragraph.From(found.ValueStart));
            }
            else if (current is null)
            {
                ReadHead(paragraph);
            }
            else
            {
                ReadMore(ref current, paragraph);
            }
        }

        if (abstractOfText is { } summary)
            draft.Give(draft.HasText ? ColumnUse.None : ColumnUse.Standfirst, summary);
    }

    /// <summary>A paragraph of the text may begin with a word that is a label elsewhere: only those that follow a text end it.</summary>
    private static bool IsWithinText(string? current, string label) =>
        current == "full text"
            && label is not ("subject" or "credit" or "illustration" or "caption" or "location" or "people" or "company / organization"
            or "title" or "publication title" or "classification" or "identifier / keyword" or "publication date");

    private void ReadHead(DownloadPiece paragraph)
    {
        if (DocumentOf.IsMatch(paragraph.Raw) || draft.Has(ColumnUse.Headline) || IsLink(paragraph.Raw))
            draft.LeaveOut(paragraph);
        else
            draft.Give(ColumnUse.Headline, paragraph);
    }

    private static bool IsLink(string words) =>
        words.StartsWith("ProQuest document link", StringComparison.OrdinalIgnoreCase)
        || words.Trim().Equals("Check for full text", StringComparison.OrdinalIgnoreCase);

    /// <summary>What follows a value without a label of its own.</summary>
    private void ReadMore(ref string current, DownloadPiece paragraph)
    {
        if (IsLink(paragraph.Raw))
            draft.LeaveOut(paragraph);
        else if (current == "full text" && paragraph.Raw.Trim() is "Illustration" or "Photograph" or "Graph" or "Map")
            (current, _) = ("illustration", Left(paragraph));
        else if (current is "full text" or "caption")
            draft.Add(current == "caption" ? BlockKind.Caption : BlockKind.Paragraph, paragraph);
        else
            draft.LeaveOut(paragraph);
    }

    private bool Left(DownloadPiece paragraph)
    {
        draft.LeaveOut(paragraph);
        return true;
    }

    private void ReadValue(string label, DownloadPiece value)
    {
        switch (label)
        {
            case "author":
                draft.Give(draft.Has(ColumnUse.Byline) ? ColumnUse.None : ColumnUse.Byline, value);
                break;
            case "title":
                draft.Give(draft.Has(ColumnUse.Headline) ? ColumnUse.None : ColumnUse.Headline, value);
                break;
            case "publication title":
                GiveSource(value);
                break;
            case "publication info":
                ReadInfo(value);
                break;
            case "publication date":
                GiveDate(value);
                break;
            case "abstract":
                abstractOfText = value;
                break;
            case "full text":
                draft.Add(BlockKind.Paragraph, value);
                break;
            case "caption":
                draft.Add(BlockKind.Caption, value);
                break;
            case "credit":
                draft.Give(ColumnUse.Credit, value);
                break;
            case "dateline":
                draft.Give(ColumnUse.Dateline, value);
                break;
            case "section":
                DownloadWords.GiveSection(draft, value);
                break;
            case "subject":
                DownloadWords.GiveTags(draft, value);
                break;
            case "language of publication":
                DownloadWords.GiveLanguage(draft, value);
                break;
            case "proquest document id":
                draft.Give(draft.Has(ColumnUse.Id) ? ColumnUse.None : ColumnUse.Id, value);
                break;
            default:
                draft.LeaveOut(value);
                break;
        }
    }

    /// <summary>The paper without the place it is printed in.</summary>
    private void GiveSource(DownloadPiece value)
    {
        var end = value.Raw.IndexOf(';', StringComparison.Ordinal);
        draft.Give(draft.Has(ColumnUse.Source) ? ColumnUse.None : ColumnUse.Source, value.Part(0, end < 0 ? value.Raw.Length : end));
        if (end >= 0)
            draft.LeaveOut(value.From(end));
    }

    /// <summary>Source, place and date in one; the values with their own labels are surer.</summary>
    private void ReadInfo(DownloadPiece value)
    {
        var place = value.Raw.IndexOfAny([';', '[']);
        if (labels.Contains("publication title"))
            draft.LeaveOut(value.Part(0, place < 0 ? value.Raw.Length : place));
        else
            GiveSource(value.Part(0, place < 0 ? value.Raw.Length : place));
        if (place < 0)
            return;
        if (labels.Contains("publication date") || DateText.First(value.Raw.AsSpan(place)) is not { } date)
        {
            draft.LeaveOut(value.From(place));
            return;
        }

        draft.LeaveOut(value.Part(place, place + date.Start));
        draft.Give(ColumnUse.Date, value.Part(place + date.Start, place + date.End));
        draft.LeaveOut(value.From(place + date.End));
    }

    private void GiveDate(DownloadPiece value) => draft.Give(draft.Has(ColumnUse.Date) ? ColumnUse.None : ColumnUse.Date, value);
}
