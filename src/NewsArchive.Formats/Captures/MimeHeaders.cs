using System.Text;
using MimeKit;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Captures;

/// <summary>The header lines with which mails, and pages kept as mails, begin (RFC 5322), as far as a file's header shows them.</summary>
internal sealed class MimeHeaders
{
    /// <summary>The mark of a mailbox: the line before each of its mails.</summary>
    private const string MailboxMark = "From ";

    private readonly Dictionary<string, string> values = new(StringComparer.OrdinalIgnoreCase);

    private MimeHeaders(bool isMailbox) => IsMailbox = isMailbox;

    /// <summary>How deep parts may lie in parts; mails forwarded many times over have fewer.</summary>
    public static ParserOptions Options { get; } = new() { MaxMimeDepth = 32 };

    /// <summary>Whether the line of a mailbox stands above.</summary>
    public bool IsMailbox { get; }

    /// <summary>A page that a browser kept with its pictures, as MHTML.</summary>
    public bool IsPage => Has("Snapshot-Content-Location") || (values.TryGetValue("From", out var from)
        && from.Contains("Saved by ", StringComparison.OrdinalIgnoreCase) && Has("MIME-Version"))
        || (Has("Content-Location") && Has("MIME-Version") && !IsSent);

    /// <summary>A mail: somebody sent it, and machines on its way left their marks.</summary>
    public bool IsMail => !IsPage && Has("From") && (IsMailbox ? Has("Date") || Has("Subject") : IsSent || Has("MIME-Version"));

    private bool IsSent => Has("Message-ID") || Has("Received") || Has("Return-Path") || Has("Delivered-To");

    /// <summary>The headers, or null where the beginning has none.</summary>
    public static MimeHeaders? Of(OriginalHeader header)
    {
        var text = Encoding.Latin1.GetString(header.Bytes.Span);
        if (text.StartsWith("ï»¿", StringComparison.Ordinal))
            text = text[3..];
        text = text.TrimStart('\r', '\n');
        var isMailbox = text.StartsWith(MailboxMark, StringComparison.Ordinal);
        var headers = new MimeHeaders(isMailbox);
        foreach (var line in text.Split('\n').Skip(isMailbox ? 1 : 0).Select(line => line.TrimEnd('\r')).TakeWhile(line => line.Length > 0))
        {
            if (line[0] is ' ' or '\t')
                continue;
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || line.AsSpan(0, colon).ContainsAnyExceptInRange('!', '~'))
                break; // the beginning may be cut off within a line
            headers.values.TryAdd(line[..colon], line[(colon + 1)..].Trim());
        }

        return headers.values.Count < 2 ? null : headers;
    }

    private bool Has(string name) => values.ContainsKey(name);
}
