using MimeKit;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Captures;

/// <summary>
/// A page with its pictures in one file, as browsers save it (MHTML, RFC 2557). Frames and advertisements are pages of their own
/// within; the report is in the one that the file opens with.
/// </summary>
public sealed class MhtmlFormat : IArticleFormat
{
    public string Name => "mhtml";

    public int Version => 3;

    public bool Matches(OriginalHeader header) => MimeHeaders.Of(header) is { IsPage: true };

    public ParseResult Parse(Original original) => PageOf(original.Bytes) is { } page
        ? page.Read()
        : ParseResult.Rejected("no-page",
            "The file looks like a saved page (MHTML) but contains no page, or is damaged. Save the page again.");

    /// <summary>The page that the file opens with; null where there is none.</summary>
    internal static CapturedPage? PageOf(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            var stream = new MemoryStream(bytes.ToArray(), writable: false); // the parts are read from it later
            var message = new MimeParser(MimeHeaders.Options, stream, MimeFormat.Entity, persistent: true).ParseMessage();
            return Root(message.Body) is { Content: { } content } part ? Page(message, part, content) : null;
        }
        catch (Exception fault) when (fault is FormatException or IOException)
        {
            return null;
        }
    }

    private static CapturedPage Page(MimeMessage message, MimePart part, IMimeContent content)
    {
        using var html = new MemoryStream();
        content.DecodeTo(html);
        const string Snapshot = "Snapshot-Content-Location";
        var address = message.Headers[Snapshot] is { } stated ? new CapturedValue(stated.Trim(), Snapshot)
            : part.Headers[HeaderId.ContentLocation] is { } location ? new CapturedValue(location.Trim(), "Content-Location")
            : null;
        return new CapturedPage(html.ToArray())
        {
            Charset = part.ContentType.Charset,
            Address = address,
            Time = message.Headers[HeaderId.Date] is { } date && message.Date != DateTimeOffset.MinValue
                ? new CapturedValue(date.Trim(), "Date", DateOnly.FromDateTime(message.Date.DateTime))
                : null,
        };
    }

    private static MimePart? Root(MimeEntity? body) => body switch
    {
        MultipartRelated related => Root(related.Root) ?? related.Select(Root).FirstOrDefault(part => part is not null),
        Multipart parts => parts.Select(Root).FirstOrDefault(part => part is not null),
        MimePart part when part.ContentType.IsMimeType("text", "html") || part.ContentType.IsMimeType("application", "xhtml+xml") => part,
        _ => null,
    };
}
