using System.Text.RegularExpressions;
using NewsArchive.Formats.Columns;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Downloads.Factiva;

/// <summary>Reads one article of Factiva's article format by what each line is, as any of them may be missing.</summary>
internal sealed class FactivaArticleReader
{
    private static readonly Regex Number = new(
        @"^(?:Document|Dokument|Documento|Documentnummer|Документ|文件|文档|ドキュメント)\s+"
            + @"(?<number>[A-Za-z0-9_]{2,12}?\d{10,}[A-Za-z0-9]{0,14})\s*$",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    private static readonly Regex Code = new(
        @"^[A-Z][A-Z0-9]{1,11}$",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    private static readonly Regex Time = new(
        @"^\d{1,2}[:.]\d\d([:.]\d\d)?\s*([AaPp][Mm])?\s*(GMT|[A-Z]{2,4})?$",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    private readonly DownloadDraft draft = new();
    private readonly IReadOnlyList<DownloadPiece> lines;
    private readonly bool hasClasses;
    private int at;

    private FactivaArticleReader(IReadOnlyList<DownloadPiece> lines)
    {
        this.lines = lines;
        hasClasses = lines.Any(IsClassedText);
    }

    public static DownloadDraft Read(IReadOnlyList<DownloadPiece> lines)
    {
        var reader = new FactivaArticleReader(lines);
        reader.ReadAll();
        return reader.draft;
    }

    /// <summary>Where the accession number begins in a line such as <c>Document CODE0020110709e7790001s</c>; null in any other
    /// line.</summary>
    public static int? NumberStart(string line) => Number.Match(line) is { Success: true } match ? match.Groups["number"].Index : null;

    /// <summary>A source's code.</summary>
    public static bool IsCode(string line) => Code.IsMatch(line);

    /// <summary>Whether all the lines before the number of words only say who wrote.</summary>
    public static bool IsOnlyByline(IReadOnlyList<DownloadPiece> lines, int first, int count)
    {
        for (var i = first; i < count; i++)
        {
            if (!DownloadWords.IsByline(lines[i].Raw))
                return false;
        }

        return true;
    }

    private void ReadAll()
    {
        var count = 0;
        while (count < lines.Count && !DownloadWords.IsWordCount(lines[count].Raw))
            count++;
        if (count == lines.Count)
            count = FirstFact();
        ReadHead(count);
        at = count;
        ReadFacts();
        ReadText();
    }

    /// <summary>Where nothing says how many words there are: the date or the text.</summary>
    private int FirstFact()
    {
        var first = 0;
        while (first < lines.Count && DownloadWords.DateLine(lines[first].Raw) is null && !IsClassedText(lines[first])
            && NumberStart(lines[first].Raw) is null)
            first++;
        return first;
    }

    /// <summary>Section or column, headline, byline, credit.</summary>
    private void ReadHead(int count)
    {
        var (start, end) = Headline(count);
        for (var i = 0; i < start; i++)
            draft.Give(i == start - 1 ? ColumnUse.Section : ColumnUse.None, lines[i]);
        if (start < end)
            draft.Give(ColumnUse.Headline, DownloadPiece.Whole(lines.Take(end).Skip(start)));
        for (var i = end; i < count; i++)
        {
            if (!draft.Has(ColumnUse.Byline) && (i == count - 1 || IsAuthor(lines[i])))
                DownloadWords.GiveByline(draft, lines[i]);
            else
                draft.Give(draft.Has(ColumnUse.Credit) ? ColumnUse.None : ColumnUse.Credit, lines[i]);
        }
    }

    /// <summary>The headline's lines: those that look like one by class or weight, else all that are no byline.</summary>
    private (int Start, int End) Headline(int count)
    {
        var head = lines.Take(count).ToList();
        foreach (var isHeadline in (Func<DownloadPiece, bool>[])[line =>
            line.Classes.Contains("headline", StringComparison.Ordinal), line => line.IsBold])
        {
            var first = head.FindIndex(line => isHeadline(line));
            if (first < 0 || head.TrueForAll(line => isHeadline(line)) && head.Count > 1 && !hasClasses)
                continue;
            var last = first;
            while (last + 1 < count && isHeadline(head[last + 1]))
                last++;
            return (first, last + 1);
        }

        var end = count;
        while (end > 1 && (DownloadWords.IsByline(head[end - 1].Raw) || head[end - 1].Classes.Contains("author", StringComparison.Ordinal)))
            end--;
        return Wrapped(head, end);
    }

    /// <summary>
    /// Of several lines without a look of their own the longest is the headline's, with those beside it that were broken only because
    /// they were full: where the next word would have had room, a line was ended on purpose.
    /// </summary>
    private (int Start, int End) Wrapped(List<DownloadPiece> head, int end)
    {
        if (end == 0)
            return (0, 0);
        var width = lines.Max(line => line.Raw.Length);
        var first = Enumerable.Range(0, end).MaxBy(i => head[i].Raw.Length);
        var last = first;
        while (first > 0 && IsFull(head[first - 1], head[first]))
            first--;
        while (last + 1 < end && IsFull(head[last], head[last + 1]))
            last++;
        return (first, Math.Min(end, last + 1));

        bool IsFull(DownloadPiece line, DownloadPiece next) => line.Raw.Length + 1 + next.Raw.Split(' ')[0].Length > width;
    }

    private static bool IsAuthor(DownloadPiece line) =>
        line.Classes.Contains("author", StringComparison.Ordinal) || DownloadWords.IsByline(line.Raw);

    /// <summary>Number of words, date, time, source, its code, edition, page, language, rights: up to the text.</summary>
    private void ReadFacts()
    {
        var facts = 0;
        for (; at < lines.Count && facts < 14; at++, facts++)
        {
            var line = lines[at];
            if (IsClassedText(line) || NumberStart(line.Raw) is not null || draft.Has(ColumnUse.Language)
                && !DownloadWords.IsRights(line.Raw))
                return;
            if (facts > 0 && line.IsAfterBlank && !hasClasses && draft.Has(ColumnUse.Source))
                return;
            if (DownloadWords.IsRights(line.Raw))
            {
                LeaveOutRights();
                return;
            }

            ReadFact(line);
        }
    }

    private void ReadFact(DownloadPiece line)
    {
        if (!draft.Has(ColumnUse.Date) && DownloadWords.DateLine(line.Raw) is { } date)
        {
            draft.LeaveOut(line.Part(0, date.Start));
            draft.Give(ColumnUse.Date, line.Part(date.Start, date.End));
            draft.LeaveOut(line.From(date.End));
        }
        else if (DownloadWords.IsWordCount(line.Raw) || Time.IsMatch(line.Raw) || !draft.Has(ColumnUse.Date))
        {
            draft.LeaveOut(line);
        }
        else if (!draft.Has(ColumnUse.Source))
        {
            draft.Give(ColumnUse.Source, line);
        }
        else
        {
            draft.Give(DownloadWords.IsLanguage(line.Raw) ? ColumnUse.Language : ColumnUse.None, line);
        }
    }

    /// <summary>The rights may go on over lines of the same paragraph.</summary>
    private void LeaveOutRights()
    {
        draft.LeaveOut(lines[at++]);
        while (at < lines.Count && lines[at].IsContinued && NumberStart(lines[at].Raw) is null)
            draft.LeaveOut(lines[at++]);
    }

    private void ReadText()
    {
        var paragraphs = DownloadPiece.Joined(lines.Skip(at)
            .Select(line => NumberStart(line.Raw) is null ? line : line with { IsContinued = false })).ToList();
        var number = paragraphs.FindIndex(paragraph => NumberStart(paragraph.Raw) is not null);
        var firstText = paragraphs.FindIndex(IsClassedText);
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var paragraph = paragraphs[i];
            if (i == number)
            {
                var start = NumberStart(paragraph.Raw)!.Value;
                draft.LeaveOut(paragraph.Part(0, start));
                draft.Give(ColumnUse.Id, paragraph.From(start));
            }
            else if (number >= 0 && i > number || hasClasses && i < firstText || DownloadWords.IsRights(paragraph.Raw)
                || IsPublisher(paragraphs, i, number))
            {
                draft.LeaveOut(paragraph);
            }
            else
            {
                draft.Add(BlockKind.Paragraph, paragraph);
            }
        }
    }

    /// <summary>Right before the accession number stands who published it: in HTML not as text, elsewhere a line that is no
    /// sentence.</summary>
    private bool IsPublisher(List<DownloadPiece> paragraphs, int i, int number)
    {
        if (number < 0 || i != number - 1)
            return false;
        if (hasClasses)
            return !IsClassedText(paragraphs[i]);
        var words = paragraphs[i].Raw;
        return i > 0 && words.Length < 80 && !words.Contains('\n') && words[^1] is not ('.' or '!' or '?' or '"' or '”' or ':')
            && words.Count(letter => letter == ' ') < 8;
    }

    private static bool IsClassedText(DownloadPiece line) => line.Classes.Contains("articleparagraph", StringComparison.Ordinal);
}
