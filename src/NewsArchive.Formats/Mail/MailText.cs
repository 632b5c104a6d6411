using NewsArchive.Formats.Clippings.Head;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Downloads;

namespace NewsArchive.Formats.Mail;

/// <summary>
/// The text of a mail that has no HTML: its paragraphs, the byline where one stands above them, and of a mail that was sent on what its
/// own header says.
/// </summary>
internal sealed class MailText
{
    /// <summary>So many paragraphs at the top may hold a byline.</summary>
    private const int HeadLength = 4;

    /// <summary>The rule that gives the date of a mail that was sent on.</summary>
    public const string SentFirst = "sending date of the forwarded mail";

    private const string Added = "added by a mailing list or mail program";

    private readonly List<Block> blocks = [];
    private readonly List<LeftOut> leftOut = [];

    private MailText()
    {
    }

    public IReadOnlyList<Block> Blocks => blocks;

    public IReadOnlyList<LeftOut> LeftOut => leftOut;

    /// <summary>The subject of the forwarded mail; null where none was.</summary>
    public Field? Subject { get; private set; }

    /// <summary>When the mail that was sent on was sent first.</summary>
    public DateField? Date { get; private set; }

    public Field? Byline { get; private set; }

    /// <summary>The paragraphs of a text, as places count them.</summary>
    public static IReadOnlyList<string> Paragraphs(string text) =>
        [.. Pieces(text).Select(lines => Text.WhiteSpace.Normalise(string.Join(' ', lines)))];

    public static MailText Read(string text)
    {
        var mail = new MailText();
        var number = 0;
        var isOver = false;
        foreach (var lines in Pieces(text))
        {
            var path = $"/p[{++number}]";
            isOver |= lines is ["--" or "-- ", ..];
            if (isOver)
                mail.Leave(path, string.Join(' ', lines), "signature");
            else if (MailWords.IsForwardedLine(lines[0]))
                mail.Restart(path, lines);
            else
                mail.Add(path, string.Join(' ', lines.Select(line => line.Trim())));
        }

        return mail;
    }

    /// <summary>Paragraphs as lists of their lines.</summary>
    private static IEnumerable<string[]> Pieces(string text)
    {
        var lines = new List<string>();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n').Append(""))
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                lines.Add(line.TrimEnd('\r'));
            }
            else if (lines.Count > 0)
            {
                yield return [.. lines];
                lines.Clear();
            }
        }
    }

    /// <summary>A mail that was sent on is what matters: what stands above it is a note of whoever sent it on.</summary>
    private void Restart(string path, string[] lines)
    {
        foreach (var block in blocks)
            Leave(block.Path!, block.Text, "note above the forwarded mail");
        blocks.Clear();
        Byline = null;
        Leave(path, string.Join(' ', lines), "header of the forwarded mail");
        foreach (var line in lines.Skip(1))
        {
            if (MailWords.Header(line) is not { } header)
                continue;
            if (header.IsSubject)
                Subject = new Field(MailWords.Subject(header.Value), Basis.Stated,
                    new Evidence("subject of the forwarded mail", Path: path, Text: header.Value));
            else if (header.IsDate && DateText.First(header.Value) is { WithoutYear: null } date)
                Date = new DateField(date.Value, Basis.Derived,
                    new Evidence(SentFirst, Path: path, Text: header.Value));
        }
    }

    private void Add(string path, string words)
    {
        if (MailWords.IsFurniture(words) || Markup.WebAddress.Is(words))
            Leave(path, words, Added);
        else if (Byline is null && blocks.Count < HeadLength && DownloadWords.IsByline(words))
            Byline = new Field(WithoutBy(words), Basis.Stated, new Evidence("byline", Path: path, Text: words));
        else
            blocks.Add(new Block(BlockKind.Paragraph, Text.WhiteSpace.Normalise(words), Path: path));
    }

    private static string WithoutBy(string words) =>
        words.StartsWith("by ", StringComparison.OrdinalIgnoreCase) ? words[3..].Trim() : words;

    private void Leave(string path, string words, string reason)
    {
        const int Longest = 200;
        var text = Text.WhiteSpace.Normalise(words);
        var end = text.Length <= Longest ? text.Length : char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        leftOut.Add(new LeftOut(path, text[..end], reason));
    }
}
