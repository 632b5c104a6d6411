using MimeKit;
using MimeKit.Text;
using NewsArchive.Formats.Captures;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Dates;
using NewsArchive.Formats.Decoding;
using NewsArchive.Formats.Html;
using NewsArchive.Formats.Html.Metadata;
using NewsArchive.Formats.Text;

namespace NewsArchive.Formats.Mail;

/// <summary>
/// Reads a mail as an article: its HTML, else its text, with the subject as headline where the text has none. When it was sent is the
/// mail's own day. A newsletter is published by being sent, so that there, and only there, its date is derived from it.
/// </summary>
internal sealed class MailArticle
{
    private static readonly HeaderId[] ListHeaders = [HeaderId.ListUnsubscribe, HeaderId.ListId, HeaderId.ListPost];

    private readonly MimeMessage message;
    private readonly string subject;

    private MailArticle(MimeMessage message) =>
        (this.message, subject) = (message, WhiteSpace.Normalise(message.Subject ?? ""));

    public static ParseResult Read(MimeMessage message)
    {
        var mail = new MailArticle(message);
        return mail.OfHtml() ?? mail.OfText() ?? ParseResult.Rejected("no-text", "The mail contains no text.");
    }

    /// <summary>The HTML of a mail in UTF-8; null where it has none.</summary>
    public static ReadOnlyMemory<byte>? Html(MimeMessage message)
    {
        if (Part(message.Body, "html") is not { Content: { } content } part)
            return null;
        using var html = new MemoryStream();
        content.DecodeTo(html);
        return html.Length == 0 ? null : Transcoded.Of(html.ToArray(), part.ContentType.Charset);
    }

    /// <summary>The plain text of a mail; null where it has none.</summary>
    public static string? PlainText(MimeMessage message)
    {
        if (Part(message.Body, "plain") is not { Content: not null } part || string.IsNullOrWhiteSpace(part.Text))
            return null;
        var text = part.ContentType.Charset is null ? Decoded(part.Content) : part.Text;
        return part.IsFlowed ? new FlowedToText { DeleteSpace = part.ContentType.Parameters["delsp"] == "yes" }.Convert(text) : text;
    }

    /// <summary>A text that does not name its encoding.</summary>
    private static string Decoded(IMimeContent content)
    {
        using var text = new MemoryStream();
        content.DecodeTo(text);
        return TextDecoding.Decode(text.ToArray()).Source.Text;
    }

    /// <summary>The first part of a kind that is the mail's own and no attachment.</summary>
    private static TextPart? Part(MimeEntity? body, string kind) => body switch
    {
        Multipart parts => parts.Select(part => Part(part, kind)).FirstOrDefault(part => part is not null),
        TextPart { IsAttachment: false } part when part.ContentType.IsMimeType("text", kind) => part,
        _ => null,
    };

    private ParseResult? OfHtml()
    {
        if (Html(message) is not { } html || HtmlFormat.Parse(new Original("mail.html", html), address: null).Articles is not [var article]
            || !article.Blocks.Any(block => block.IsText))
            return null;
        var left = article.Blocks.Where(block => MailWords.IsFurniture(block.Text)).ToList();
        var isHeadline = article.Headline is { } shown && HeadlineRules.IsHeading(shown);
        return Result(article with
        {
            Headline = isHeadline ? article.Headline : SubjectField() ?? article.Headline,
            Blocks = [.. article.Blocks.Except(left)],
            LeftOut = [.. article.LeftOut, .. left.Select(block =>
                new LeftOut(block.Path ?? "", block.Text, "added by a mailing list or mail program"))],
        });
    }

    private ParseResult? OfText()
    {
        if (PlainText(message) is not { } words || MailText.Read(words) is not { Blocks.Count: > 0 } text)
            return null;
        var headline = text.Subject ?? SubjectField() ?? Prose.DerivedHeadline.From(text.Blocks);
        var repeats = text.Blocks[0].Text == headline?.Value && text.Blocks.Count > 1;
        return Result(new ParsedArticle
        {
            Headline = headline,
            Byline = text.Byline,
            Date = text.Date,
            Blocks = repeats ? [.. text.Blocks.Skip(1)] : text.Blocks,
            LeftOut = repeats ? [.. text.LeftOut, new LeftOut(text.Blocks[0].Path!, text.Blocks[0].Text, "headline")] : text.LeftOut,
        });
    }

    private ParseResult Result(ParsedArticle article)
    {
        var isNewsletter = Array.Exists(ListHeaders, message.Headers.Contains) && !MailWords.IsForwarded(subject);
        return ParseResult.Of(article with
        {
            Date = OfReport(article.Date) ?? (isNewsletter && Sent("sending date of the newsletter") is { } date
                ? date with { Basis = Basis.Derived } : null),
            Saved = Sent("sending date of the mail"),
            Source = article.Source ?? (isNewsletter ? Sender() : null),
        });
    }

    /// <summary>
    /// A day that a mail names as that of publication. One that merely stands near its head is told of in the text, or is that of
    /// another mail.
    /// </summary>
    private static DateField? OfReport(DateField? date) =>
        date is { Basis: Basis.Stated } or { Evidence.Rule: MailText.SentFirst } ? date : null;

    private Field? SubjectField()
    {
        var words = MailWords.Subject(subject);
        return words.Length == 0 ? null
            : new Field(words, Basis.Stated, new Evidence("subject of the mail", Path: "Subject", Text: subject));
    }

    /// <summary>The day on which it was sent, by the clock of whoever sent it.</summary>
    private DateField? Sent(string rule) => message.Headers[HeaderId.Date] is { } words && message.Date != DateTimeOffset.MinValue
        ? new DateField(EdtfDate.Day(DateOnly.FromDateTime(message.Date.DateTime)), Basis.Stated,
            new Evidence(rule, Path: "Date", Text: WhiteSpace.Normalise(words)))
        : null;

    private Field? Sender() => message.From.Mailboxes.FirstOrDefault()?.Name is { Length: > 0 } name && !name.Contains('@')
        ? new Field(WhiteSpace.Normalise(name), Basis.Derived, new Evidence("sender of the newsletter", Path: "From", Text: name))
        : null;
}
