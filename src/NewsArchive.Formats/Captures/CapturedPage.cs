using System.Text;
using System.Text.Unicode;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Dates;
using NewsArchive.Formats.Decoding;
using NewsArchive.Formats.Html;
using NewsArchive.Formats.Markup;

namespace NewsArchive.Formats.Captures;

/// <summary>A page out of a capture, with what the capture says of it.</summary>
/// <param name="Html">The page as it was sent or saved.</param>
internal sealed record CapturedPage(ReadOnlyMemory<byte> Html)
{
    /// <summary>The encoding that was named beside the page; null where none was.</summary>
    public string? Charset { get; init; }

    /// <summary>Where the page was; null where the capture does not say.</summary>
    public CapturedValue? Address { get; init; }

    /// <summary>When it was captured.</summary>
    public CapturedValue? Time { get; init; }

    /// <summary>
    /// Reads the page. Its address is the capture's where it gives none itself; when it was captured is told apart from when it
    /// was published.
    /// </summary>
    public ParseResult Read()
    {
        var address = Address is { } given && WebAddress.Is(given.Text)
            ? new Field(given.Text, Basis.Stated, new Evidence("address of the capture", Path: given.Path, Text: given.Text))
            : null;
        var result = HtmlFormat.Parse(new Original("page.html", Transcoded.Of(Html, Charset)), address);
        return result.Articles is [var article] && Time?.Day is { } day
            ? ParseResult.Of(article with
            {
                Saved = new DateField(EdtfDate.Day(day), Basis.Stated,
                    new Evidence("capture of the page", Path: Time.Path, Text: Time.Text)),
            })
            : result;
    }
}

/// <summary>A value of a capture.</summary>
/// <param name="Text">As it stands there.</param>
/// <param name="Path">The name of the header or member.</param>
/// <param name="Day">The day that it is, where it is a moment.</param>
internal sealed record CapturedValue(string Text, string Path, DateOnly? Day = null)
{
    /// <summary>A moment as machines write it: the day by its own offset comes first.</summary>
    public static CapturedValue? Moment(string? text, string path) => text is null ? null
        : new CapturedValue(text, path, text.Length >= 10
            && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", out var day) ? day : null);
}

/// <summary>
/// HTML whose encoding is named outside of it, in UTF-8 with a byte-order mark, which goes before what it declares itself.
/// </summary>
internal static class Transcoded
{
    public static ReadOnlyMemory<byte> Of(ReadOnlyMemory<byte> html, string? charset)
    {
        if (charset is null || TextDecoding.MarkLength(html.Span) > 0 || EncodingNames.Find(charset) is not { } encoding)
            return html;
        var isUtf8 = Utf8.IsValid(html.Span) && html.Span.IndexOfAnyExceptInRange((byte)0, (byte)0x7F) >= 0;
        if (!isUtf8 && encoding is UTF8Encoding)
            return html; // it is not what it is said to be; the page may say better
        byte[] marked = isUtf8 ? [.. Encoding.UTF8.Preamble, .. html.Span]
            : [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(encoding.GetString(html.Span))];
        return marked;
    }
}
