using System.Text;
using NewsArchive.Formats.Columns;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Downloads.Labelled;

/// <summary>
/// Downloads that name each of their values in a line of its own, as Integrum, Kikuzo and Yomidas do, and below them the text. Which words
/// stand for what is a table; a date and a headline must be named for a file to be read so.
/// </summary>
internal sealed class LabelledLayout : IDownloadLayout
{
    /// <summary>Each row is a language, so that no word is taken for one of another.</summary>
    private static readonly LabelTable[] Tables =
    [
        new("Integrum",
        [
            ("Источник", ColumnUse.Source), ("Дата выпуска", ColumnUse.Date), ("Заглавие", ColumnUse.Headline),
            ("Автор", ColumnUse.Byline), ("Авторы", ColumnUse.Byline),
            ("Рубрика", ColumnUse.Section), ("Номер выпуска", ColumnUse.None), ("Номер", ColumnUse.None), ("Страница", ColumnUse.None),
            ("Полоса", ColumnUse.None), ("Место издания", ColumnUse.None), ("Текст", ColumnUse.Text),
        ], ["Копирайт", "Интегрум"]),
        new("a Japanese newspaper’s database",
        [
            ("発行日", ColumnUse.Date), ("掲載日", ColumnUse.Date), ("見出し", ColumnUse.Headline), ("タイトル", ColumnUse.Headline),
            ("新聞名", ColumnUse.Source), ("紙名", ColumnUse.Source), ("掲載紙", ColumnUse.Source), ("著者", ColumnUse.Byline),
            ("筆者", ColumnUse.Byline), ("面名", ColumnUse.Section), ("ソース", ColumnUse.None), ("ページ", ColumnUse.None),
            ("発行社", ColumnUse.None), ("文字数", ColumnUse.None), ("朝夕刊", ColumnUse.None), ("版", ColumnUse.None),
            ("記事番号", ColumnUse.Id), ("本文", ColumnUse.Text),
        ], []),
    ];

    /// <summary>What a line ends in where a paragraph does, in scripts without spaces.</summary>
    private const string Ends = "。」』）？！";

    public string Name => "labelled";

    public IReadOnlyList<string> Hints { get; } = ["Дата выпуска", "Заглавие", "発行日", "掲載日", "見出し"];

    public double Score(IReadOnlyList<DownloadPiece> lines)
    {
        var uses = TableOf(lines) is { } table
            ? lines.Select(line => table.Find(line.Raw)?.Use).OfType<ColumnUse>().Distinct().ToList() : [];
        return uses.Contains(ColumnUse.Date) && uses.Contains(ColumnUse.Headline) ? Math.Min(1, 0.4 + (0.1 * uses.Count)) : 0;
    }

    /// <summary>An article begins where the label that the first begins with comes again.</summary>
    public IReadOnlyList<Range> Articles(IReadOnlyList<DownloadPiece> lines)
    {
        if (TableOf(lines) is not { } table)
            return [];
        var labels = lines.Select(line => table.Find(line.Raw)?.Label).ToList();
        var first = labels.Find(label => label is not null);
        var starts = Enumerable.Range(0, lines.Count).Where(i => labels[i] is not null && labels[i] == first).Append(lines.Count).ToList();
        return [.. starts.Zip(starts.Skip(1), (start, end) => start..end)];
    }

    public DownloadDraft Read(IReadOnlyList<DownloadPiece> lines)
    {
        var draft = new DownloadDraft();
        if (TableOf(lines) is not { } table)
            return draft;
        draft.DoubtLayout(table.Database);
        var isText = false;
        var isOver = false;
        foreach (var line in DownloadPiece.Joined(lines.Select((line, i) =>
            line with { IsContinued = line.IsContinued && !table.Begins(line.Raw) && !(i > 0 && Ends.Contains(lines[i - 1].Raw[^1])) })))
        {
            isOver |= table.IsFoot(line.Raw);
            if (isOver || IsRule(line.Raw))
                draft.LeaveOut(line);
            else if (!isText && table.Find(line.Raw) is { } found)
                isText = Give(draft, line, found.Use);
            else
                (isText, _) = (draft.Has(ColumnUse.Headline), Text(draft, line));
        }

        return draft;
    }

    /// <summary>Gives a labelled value; true where the text begins.</summary>
    private static bool Give(DownloadDraft draft, DownloadPiece line, ColumnUse use)
    {
        var colon = line.Raw.AsSpan().IndexOfAny(':', '：') + 1;
        draft.LeaveOut(line.Part(0, colon));
        var value = line.From(colon);
        if (use is ColumnUse.Text)
            draft.Add(BlockKind.Paragraph, value);
        else
            draft.Give(draft.Has(use) ? ColumnUse.None : use, value,
                use is ColumnUse.Date ? value.Raw.Normalize(NormalizationForm.FormKC) : null); // digits as wide as letters are digits
        return use is ColumnUse.Text;
    }

    private static bool Text(DownloadDraft draft, DownloadPiece line)
    {
        draft.Add(BlockKind.Paragraph, line);
        return true;
    }

    /// <summary>A line that only parts: the same mark over and over.</summary>
    private static bool IsRule(string line) => line.Length > 2 && !char.IsLetterOrDigit(line[0]) && line.AsSpan().Trim(line[0]).IsEmpty;

    /// <summary>The table that names a date and a headline of the lines; null where none does.</summary>
    private static LabelTable? TableOf(IReadOnlyList<DownloadPiece> lines) => Array.Find(Tables, table =>
        lines.Any(line => table.Find(line.Raw) is { Use: ColumnUse.Date }) && lines.Any(line => table.Find(line.Raw) is
        {
            Use:
            ColumnUse.Headline
        }));
}

/// <summary>The labels of a language.</summary>
/// <param name="Database">What people call the database.</param>
/// <param name="Labels">What stands for what.</param>
/// <param name="Feet">Beginnings of the lines below the text.</param>
internal sealed record LabelTable(string Database, (string Label, ColumnUse Use)[] Labels, string[] Feet)
{
    /// <summary>The label that a line begins with; null where it has none.</summary>
    public (string Label, ColumnUse Use)? Find(string line)
    {
        var colon = line.AsSpan().IndexOfAny(':', '：');
        if (colon <= 0)
            return null;
        var label = line.AsSpan(0, colon).Trim();
        foreach (var row in Labels)
        {
            if (label.SequenceEqual(row.Label))
                return row;
        }

        return null;
    }

    public bool IsFoot(string line) => Array.Exists(Feet, foot => line.StartsWith(foot, StringComparison.Ordinal));

    public bool Begins(string line) => Find(line) is not null || IsFoot(line);
}
