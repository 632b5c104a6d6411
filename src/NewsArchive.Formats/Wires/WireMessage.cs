using System.Globalization;
using System.Text.RegularExpressions;
using NewsArchive.Formats.Columns;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Decoding;
using NewsArchive.Formats.Downloads;

namespace NewsArchive.Formats.Wires;

/// <summary>Reads one message: a heading for machines, the text, and behind it when it was sent.</summary>
internal sealed class WireMessage
{
    /// <summary>Start of the text.</summary>
    public const char Text = '\x02';

    /// <summary>End of the text.</summary>
    private const char End = '\x03';

    /// <summary>Years of two digits from here on are of the last century: no agency's machine is older.</summary>
    private const int FirstYear = 70;

    /// <summary>IPTC 7901: day, hour, minute, zone, month, year, as in <c>121030 GMT Mar 14</c>.</summary>
    private static readonly Regex SentByName = Pattern(@"(?<day>\d\d)\d{4}\s*[A-Z]{3,4}\s+(?<month>[A-Za-z]{3})[a-z]*\s+(?<year>\d\d)");

    /// <summary>ANPA 1312: month, day, year and time, as in <c>03-14-17 1030GMT</c>.</summary>
    private static readonly Regex SentByNumber = Pattern(@"(?<month>\d\d)-(?<day>\d\d)-(?<year>\d\d)\s+\d{4}[A-Z]{3}");

    private readonly DownloadDraft draft = new();
    private readonly string text;

    private WireMessage(string text) => this.text = text;

    public static ParseResult Read(DecodedText decoded)
    {
        var message = new WireMessage(decoded.Source.Text);
        message.ReadAll();
        return message.draft.OfText(decoded.Source, decoded.Problems, hasControls: true);
    }

    private static Regex Pattern(string pattern) =>
        new(pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    private void ReadAll()
    {
        var start = text.IndexOf(Text, StringComparison.Ordinal);
        if (start < 0)
            return;
        while (start < text.Length && text[start] == Text)
            start++;
        var end = text.IndexOf(End, start) is var found and >= 0 ? found : text.Length;
        var lines = DownloadLines.Of(text[start..end]).Lines.Select(line => line with { Start = line.Start + start }).ToList();
        ReadText(lines);
        ReadFoot(end);
    }

    /// <summary>Above the text stand lines that end in <c>=</c> or <c>&lt;</c>: the headline, notes to editors, the byline, the
    /// agency.</summary>
    private void ReadText(List<DownloadPiece> lines)
    {
        var head = HeadLength(lines);
        var isMarked = lines.Take(head).Any(line => line.Raw.StartsWith('^'));
        for (var i = 0; i < head; i++)
            ReadHead(lines[i], isSlug: isMarked && i == 0);
        foreach (var paragraph in DownloadPiece.Joined(lines.Skip(head)
            .Select(line => line with { IsContinued = line.IsContinued && !IsIndented(line) })))
            draft.Add(BlockKind.Paragraph, paragraph, Meant(paragraph.Raw));
    }

    private static int HeadLength(List<DownloadPiece> lines)
    {
        const int Longest = 10;
        var last = lines.Take(Longest).ToList().FindLastIndex(line => line.Raw[^1] is '=' or '<');
        return last + 1;
    }

    private bool IsIndented(DownloadPiece line) => line.Start > 0 && text[line.Start - 1] is ' ' or '\t';

    private void ReadHead(DownloadPiece line, bool isSlug)
    {
        var first = line.Raw[0] == '^' ? 1 : 0;
        var last = line.Raw[^1] is '=' or '<' ? line.Raw.Length - 1 : line.Raw.Length;
        draft.LeaveOut(line.Part(0, first));
        var words = line.Part(first, last);
        if (isSlug || words.Raw.StartsWith("Eds:", StringComparison.Ordinal) || words.Raw.Length == 0)
            draft.LeaveOut(words);
        else if (!draft.Has(ColumnUse.Headline))
            draft.Give(ColumnUse.Headline, words, Meant(words.Raw));
        else if (!draft.Has(ColumnUse.Byline) && DownloadWords.IsByline(words.Raw))
            DownloadWords.GiveByline(draft, words);
        else
            draft.Give(draft.Has(ColumnUse.Source) || !draft.Has(ColumnUse.Byline) ? ColumnUse.None : ColumnUse.Source, words);
    }

    /// <summary>Teleprinters had neither quotation marks nor dashes.</summary>
    private static string Meant(string words) =>
        words.Replace("``", "“", StringComparison.Ordinal).Replace("''", "”", StringComparison.Ordinal)
        .Replace(" _ ", " – ", StringComparison.Ordinal);

    /// <summary>The day of sending is the day of the report.</summary>
    private void ReadFoot(int end)
    {
        var foot = text[end..];
        var sent = SentByName.Match(foot) is { Success: true } byName ? byName : SentByNumber.Match(foot);
        if (sent.Success && DayOf(sent) is { } day)
            draft.Give(ColumnUse.Date, new DownloadPiece(sent.Value, end + sent.Index), day);
    }

    private static string? DayOf(Match sent)
    {
        var year = int.Parse(sent.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        var month = sent.Groups["month"].Value;
        var isNumber = int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        if (!isNumber && DateTime.TryParseExact(month, "MMM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var named))
            number = named.Month;
        return DateOnly.TryParseExact($"{(year < FirstYear ? 2000 : 1900) + year}-{number:00}-{sent.Groups["day"].Value}", "yyyy-MM-dd",
            CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
    }
}
