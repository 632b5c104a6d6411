using MimeKit;
using NewsArchive.Formats.Archives;
using NewsArchive.Formats.Captures;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Decoding;

namespace NewsArchive.Formats.Mail;

/// <summary>
/// A mail, or a mailbox of many (mbox). Each mail is a record, and so is each article attached to one: it is recognised by its bytes like
/// any file. A mailbox is read as a stream; no more than one mail of it is held.
/// </summary>
public sealed class MailContainer : IArticleContainer
{
    /// <summary>With articles attached, a shorter text is a note that says so.</summary>
    private const int FewWords = 60;

    /// <summary>More attachments than any mail of articles has.</summary>
    private const int MaxAttachments = 1000;

    /// <summary>Kinds of attachments that hold no article: pictures, recordings, signatures, invitations.</summary>
    private static readonly string[] NoArticles =
        ["image/", "audio/", "video/", "font/", "text/calendar", "text/vcard", "text/x-vcard", "text/css", "application/pgp-",
            "application/pkcs7-", "application/x-pkcs7-", "application/ics", "application/ms-tnef", "message/delivery-status",
            "message/disposition-notification"];

    public string Name => "mail";

    public int Version => 3;

    public bool Matches(OriginalHeader header) => MimeHeaders.Of(header) is { IsMail: true };

    public IEnumerable<ContainerRecord> Records(string name, Stream stream, ContainerLimits limits) =>
        Faults.Caught(Mails(name, stream, limits), "(end)");

    /// <summary>The paragraphs of a mail that was read as plain text; null where its HTML was.</summary>
    internal static IReadOnlyList<string>? TextOf(ReadOnlyMemory<byte> mail) =>
        Message(mail) is { } message && MailArticle.Html(message) is null && MailArticle.PlainText(message) is { } text
            ? MailText.Paragraphs(text) : null;

    /// <summary>The HTML of a mail; empty where it has none.</summary>
    internal static ReadOnlyMemory<byte> HtmlOf(ReadOnlyMemory<byte> mail) =>
        Message(mail) is { } message && MailArticle.Html(message) is { } html ? html : default;

    private static IEnumerable<ContainerRecord> Mails(string name, Stream stream, ContainerLimits limits)
    {
        var mails = new MailboxReader(stream, limits.MaxRecordLength);
        for (var number = 1L; mails.TryRead(out var mail, out var isTooLong); number++)
        {
            var place = $"mail {number}";
            if (number > limits.MaxRecords)
            {
                yield return RecordProblems.TooMany(place, limits);
                yield break;
            }

            if (isTooLong)
            {
                yield return RecordProblems.TooLarge(place, limits);
                continue;
            }

            foreach (var record in Records(name, place, mail))
                yield return record;
        }
    }

    private static IEnumerable<ContainerRecord> Records(string name, string place, byte[] mail)
    {
        if (Message(mail) is not { } message)
        {
            yield return RecordProblems.Of(place, "damaged-mail", "The mail is damaged and cannot be read.");
            yield break;
        }

        var attachments = Attachments(message, place).Take(MaxAttachments).ToList();
        if (attachments.Count == 0 || WordsOf(message) >= FewWords)
            yield return new ContainerRecord(place, new Original(name, mail)) { Format = "mail", Parse = () => MailArticle.Read(message) };
        foreach (var attachment in attachments)
            yield return attachment;
    }

    private static MimeMessage? Message(ReadOnlyMemory<byte> mail)
    {
        try
        {
            var stream = new MemoryStream(mail.ToArray(), writable: false); // the parts are read from it later
            return new MimeParser(MimeHeaders.Options, stream, MimeFormat.Entity, persistent: true).ParseMessage();
        }
        catch (Exception fault) when (fault is FormatException or IOException)
        {
            return null;
        }
    }

    private static int WordsOf(MimeMessage message) =>
        MailArticle.Read(message).Articles.SelectMany(article => article.Blocks).Where(block => block.IsText)
            .Sum(block => block.Text.Count(letter => letter == ' ') + 1);

    private static IEnumerable<ContainerRecord> Attachments(MimeMessage message, string place)
    {
        var number = 0;
        foreach (var attachment in message.Attachments.Where(MayBeArticle))
        {
            var name = attachment.ContentDisposition?.FileName ?? attachment.ContentType.Name;
            var label = name is null ? "" : $": {Archives.EntryNames.FileName(name.Replace('\\', '/'))}";
            using var content = new MemoryStream();
            if (attachment is MessagePart { Message: { } sentOn })
                sentOn.WriteTo(content);
            else if (attachment is MimePart { Content: { } part })
                part.DecodeTo(content);
            if (content.Length > 0)
                yield return new ContainerRecord($"{place}/attachment {++number}{label}",
                    new Original(name ?? "attachment", content.ToArray()));
        }
    }

    private static bool MayBeArticle(MimeEntity attachment) =>
        !Array.Exists(NoArticles, kind => attachment.ContentType.MimeType.StartsWith(kind, StringComparison.OrdinalIgnoreCase));
}

/// <summary>Takes a mailbox apart into its mails: one begins with a line <c>From …</c> behind a blank one (RFC 4155).</summary>
internal sealed class MailboxReader(Stream stream, long maxLength)
{
    private static readonly byte[] Mark = "\nFrom "u8.ToArray();

    private readonly StreamWindow window = new(stream);
    private bool? isMailbox;

    /// <summary>The next mail without its line; lines that were quoted so as not to be taken for one are as they were.</summary>
    public bool TryRead(out byte[] mail, out bool isTooLong)
    {
        (mail, isTooLong) = ([], false);
        if (window.Length == 0 && !window.Fill())
            return false;
        if (isMailbox is null)
            Begin();
        if (isMailbox == true)
            TakeLine();
        using var held = new MemoryStream();
        while (true)
        {
            var next = isMailbox == true ? window.Span.IndexOf(Mark) : -1;
            var take = next >= 0 ? next + 1 : Math.Max(0, window.Length - Mark.Length);
            if (next >= 0 && !IsAfterBlank(held, next))
                (next, take) = (-1, next + 1);
            else if (next < 0 && !window.Fill())
                take = window.Length;
            isTooLong |= held.Length + take > maxLength;
            if (!isTooLong)
                held.Write(window.Span[..take]);
            window.Take(take);
            if (next >= 0 || (window.Length == 0 && !window.Fill()))
                break;
        }

        mail = isTooLong ? [] : isMailbox == true ? Unquoted(held.ToArray()) : held.ToArray();
        return isTooLong || mail.Length > 0;
    }

    /// <summary>Whether the line that ends at a place of the window is blank.</summary>
    private bool IsAfterBlank(MemoryStream held, int lineFeed)
    {
        for (var at = lineFeed - 1; at >= -held.Length; at--)
        {
            var letter = at >= 0 ? window.Span[at] : held.GetBuffer()[held.Length + at];
            if (letter == '\n')
                return true;
            if (letter != '\r')
                return false;
        }

        return true;
    }

    private void Begin()
    {
        while (window.Length < Mark.Length && window.Fill())
        {
            // A stream may give fewer bytes than there are.
        }

        window.Take(window.Span.IndexOfAnyExcept("\r\n"u8) is > 0 and var blank ? blank : 0);
        isMailbox = window.Span.StartsWith(Mark.AsSpan(1));
    }

    private void TakeLine()
    {
        int end;
        while ((end = window.Span.IndexOf((byte)'\n')) < 0)
        {
            window.Take(window.Length);
            if (!window.Fill())
                return;
        }

        window.Take(end + 1);
    }

    /// <summary><c>&gt;From</c> is <c>From</c>, and with more marks one of them is taken off (mboxrd).</summary>
    private static byte[] Unquoted(byte[] mail)
    {
        using var unquoted = new MemoryStream(mail.Length);
        var rest = mail.AsSpan();
        while (rest.Length > 0)
        {
            var end = rest.IndexOf((byte)'\n') is >= 0 and var found ? found + 1 : rest.Length;
            var marks = rest[..end].IndexOfAnyExcept((byte)'>');
            unquoted.Write(marks > 0 && rest[marks..end].StartsWith(Mark.AsSpan(1)) ? rest[1..end] : rest[..end]);
            rest = rest[end..];
        }

        return unquoted.ToArray();
    }
}
