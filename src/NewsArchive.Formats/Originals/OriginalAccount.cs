using System.Text;
using NewsArchive.Formats.Archives;
using NewsArchive.Formats.Captures;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Decoding;
using NewsArchive.Formats.Documents;
using NewsArchive.Formats.Mail;

namespace NewsArchive.Formats.Originals;

/// <summary>What became of an original: all its parts in its own order.</summary>
/// <param name="IsText">
/// Whether the parts are runs of bytes that lie end to end over all of it, not texts and values between markup.
/// </param>
/// <param name="Parts">The parts; texts and values that are blank are not among them.</param>
/// <param name="Cut">What is missing and why, in a sentence; null where nothing is.</param>
public sealed record OriginalAccount(bool IsText, IReadOnlyList<OriginalPart> Parts, string? Cut = null)
{
    /// <summary>Larger than any single article with markup; taking a larger one apart for a page would cost too much.</summary>
    public const int MaxStructuredLength = 16 * 1024 * 1024;

    /// <summary>Formats whose originals are parts of a page.</summary>
    private static readonly HashSet<string> Html = new(StringComparer.Ordinal) { "nexis", "factiva", "europresse" };

    /// <summary>Formats whose originals are whole pages, or hold one.</summary>
    private static readonly HashSet<string> Pages = new(StringComparer.Ordinal)
        { "html", "warc", "mhtml", "singlefile-zip", "mail" };

    private static readonly HashSet<string> Documents = new(StringComparer.Ordinal) { "docx", "odt", "rtf", "epub", "pdf" };

    /// <summary>Tells what became of every part.</summary>
    /// <param name="original">The bytes that were read.</param>
    /// <param name="format">The name of the format that read them.</param>
    /// <param name="article">What it read.</param>
    public static OriginalAccount Of(ReadOnlyMemory<byte> original, string format, ParsedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (article.Spans.Count > 0)
            return new OriginalAccount(IsText: true, TextParts.Of(original.Span, article));
        if (original.Length > MaxStructuredLength)
            return new OriginalAccount(IsText: false, [], $"The original has {original.Length:N0} bytes; only originals of up to "
                + $"{MaxStructuredLength:N0} bytes are shown part by part. Download it to read all of it.");
        var told = new ToldParts(article);
        if (format is "csv" or "wallabag-csv")
            return new OriginalAccount(IsText: false, TableParts.Of(original.Span, told, EncodingNames.Said(article)));
        var parts = new ValueMatcher(told).Match(Values(original, format, EncodingNames.Said(article)), out var cut);
        return new OriginalAccount(IsText: false, parts, cut);
    }

    private static List<OriginalValue> Values(ReadOnlyMemory<byte> original, string format, Encoding? said)
    {
        if (Documents.Contains(format))
            return Lines(original);
        if (Pages.Contains(format))
            return format == "mail" && MailContainer.TextOf(original) is { } text ? [.. text.Select((paragraph, i) =>
                new OriginalValue($"/p[{i + 1}]", paragraph))] : HtmlValues.Of(PageIn(original, format).Span, isPage: true,
                    format == "html" ? said : null);
        if (Html.Contains(format))
            return HtmlValues.Of(original.Span, isPage: false, said);
        return IsJson(original.Span, said) ? JsonValues.Of(original.Span, said) : XmlValues.Of(original);
    }

    /// <summary>The page that an original holds, or is.</summary>
    private static ReadOnlyMemory<byte> PageIn(ReadOnlyMemory<byte> original, string format)
    {
        try
        {
            return format switch
            {
                "mhtml" => MhtmlFormat.PageOf(original)?.Html ?? default,
                "singlefile-zip" => SelfExtractingPage.PageOf(original).Html,
                "mail" => MailContainer.HtmlOf(original),
                _ => original,
            };
        }
        catch (ArchiveFault)
        {
            return default; // a newer version may refuse what an older one read
        }
    }

    private static List<OriginalValue> Lines(ReadOnlyMemory<byte> document)
    {
        try
        {
            return [.. DocumentContainer.LinesOf(document).Select(line => new OriginalValue(line.Path, line.Text))];
        }
        catch (ArchiveFault)
        {
            return []; // a newer version may refuse what an older one read
        }
    }

    private static bool IsJson(ReadOnlySpan<byte> bytes, Encoding? said) =>
        TextDecoding.Decode(bytes[..Math.Min(bytes.Length, Original.HeaderLength)], said).Source.Text.AsSpan().TrimStart()
            .TrimStart('\uFEFF').TrimStart() is ['{' or '[', ..];
}
