using System.Text.RegularExpressions;
using NewsArchive.Formats.Clippings.Head;
using NewsArchive.Formats.Columns;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Downloads.Genios;

/// <summary>Genios and wiso: labelled values, the headline, the text, and at the end the document's address, the rights and the service's
/// name.</summary>
internal sealed class GeniosLayout : IDownloadLayout
{
    private const string Address = "Dauerhafte Adresse des Dokuments:";

    private static readonly Regex Label = new(
        @"^(?<label>Quelle|Ressort|Rubrik|Autor|Autoren|Dokumentnummer|Ausgabe|Seite|Schlagwörter|"
            + @"Alle Rechte vorbehalten|Dauerhafte Adresse des Dokuments):\s*",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    public string Name => "genios";

    public IReadOnlyList<string> Hints { get; } = ["Dokumentnummer:", Address, "GBI-Genios"];

    public double Score(IReadOnlyList<DownloadPiece> lines)
    {
        if (!lines.Any(IsSource))
            return 0;
        var signs = Hints.Count(hint => lines.Any(line => line.Raw.Contains(hint, StringComparison.Ordinal)));
        return Math.Min(1, 0.3 + 0.25 * signs);
    }

    public IReadOnlyList<Range> Articles(IReadOnlyList<DownloadPiece> lines)
    {
        var starts = Enumerable.Range(0, lines.Count).Where(i => IsSource(lines[i])).Append(lines.Count).ToList();
        return [.. starts.Zip(starts.Skip(1), (start, end) => start..end)];
    }

    /// <summary><c>Quelle: Paper vom 14.03.2016, Seite 17</c>.</summary>
    private static bool IsSource(DownloadPiece line) =>
        line.Raw.StartsWith("Quelle:", StringComparison.Ordinal) && SplitOf(line.Raw) is not null;

    private static int? SplitOf(string line) =>
        line.IndexOf(" vom ", StringComparison.Ordinal) is var vom and > 0
        && DateText.First(line.AsSpan(vom)) is { WithoutYear: null } ? vom : null;

    public DownloadDraft Read(IReadOnlyList<DownloadPiece> lines)
    {
        var draft = new DownloadDraft();
        var isOver = false;
        foreach (var line in DownloadPiece.Joined(lines.Select(line => Label.IsMatch(line.Raw) ? line with { IsContinued = false } : line)))
        {
            if (Label.Match(line.Raw) is { Success: true } match
                && (!draft.HasText || match.Groups["label"].Value is "Dauerhafte Adresse des Dokuments" or "Alle Rechte vorbehalten"
                or "Schlagwörter"))
            {
                isOver |= draft.HasText;
                draft.LeaveOut(line.Part(0, match.Length));
                Give(draft, match.Groups["label"].Value, line.From(match.Length));
            }
            else if (isOver || DownloadWords.IsRights(line.Raw))
            {
                draft.LeaveOut(line);
            }
            else if (draft.Has(ColumnUse.Headline))
            {
                draft.Add(BlockKind.Paragraph, line);
            }
            else
            {
                draft.Give(ColumnUse.Headline, line);
            }
        }

        return draft;
    }

    private static void Give(DownloadDraft draft, string label, DownloadPiece value)
    {
        switch (label)
        {
            case "Quelle":
                ReadSource(draft, value);
                break;
            case "Autor" or "Autoren":
                draft.Give(ColumnUse.Byline, value);
                break;
            case "Ressort":
                draft.Give(ColumnUse.Section, value);
                break;
            case "Dokumentnummer":
                draft.Give(ColumnUse.Id, value);
                break;
            case "Schlagwörter":
                DownloadWords.GiveTags(draft, value);
                break;
            default:
                draft.LeaveOut(value);
                break;
        }
    }

    private static void ReadSource(DownloadDraft draft, DownloadPiece value)
    {
        if (SplitOf(value.Raw) is not { } vom || DateText.First(value.Raw.AsSpan(vom)) is not { } date)
        {
            draft.Give(ColumnUse.Source, value);
            return;
        }

        draft.Give(ColumnUse.Source, value.Part(0, vom));
        draft.LeaveOut(value.Part(vom, vom + date.Start));
        draft.Give(ColumnUse.Date, value.Part(vom + date.Start, vom + date.End));
        draft.LeaveOut(value.From(vom + date.End));
    }
}
