using System.Globalization;
using System.IO.Compression;
using System.Text;
using NewsArchive.Formats.Archives;

namespace NewsArchive.Formats.Captures;

/// <summary>An HTTP response out of a crawl (RFC 9112), as far as it is a page.</summary>
internal sealed class HttpPage
{
    private const int LongestHead = 64 * 1024;

    private static readonly string[] PageTypes = ["text/html", "application/xhtml+xml"];

    private readonly Dictionary<string, string> headers;
    private readonly ReadOnlyMemory<byte> body;

    private HttpPage(Dictionary<string, string> headers, ReadOnlyMemory<byte> body) => (this.headers, this.body) = (headers, body);

    /// <summary>The encoding that the server named.</summary>
    public string? Charset => CharsetOf(headers.GetValueOrDefault("Content-Type"));

    /// <summary>The response, or null where it is no page: a redirect, an error, a picture, a style sheet.</summary>
    /// <param name="response">All of it, or at least its head.</param>
    public static HttpPage? Of(ReadOnlyMemory<byte> response)
    {
        var span = response.Span[..Math.Min(response.Length, LongestHead)];
        var end = span.IndexOf("\r\n\r\n"u8);
        var gap = 4;
        if (end < 0)
            (end, gap) = (span.IndexOf("\n\n"u8), 2);
        if (end < 0)
            return null;
        var lines = Encoding.Latin1.GetString(span[..end]).Split('\n');
        var named = HeadersOf(lines.Skip(1));
        return IsSuccess(lines[0]) && IsPage(named.GetValueOrDefault("Content-Type")) ? new HttpPage(named, response[(end + gap)..])
            : null;
    }

    public static bool IsPage(string? contentType) =>
        contentType is not null && PageTypes.Contains(contentType.Split(';')[0].Trim().ToLowerInvariant());

    public static string? CharsetOf(string? contentType)
    {
        var at = contentType?.IndexOf("charset=", StringComparison.OrdinalIgnoreCase) ?? -1;
        return at < 0 ? null : contentType![(at + 8)..].Split(';')[0].Trim(' ', '"', '\'');
    }

    /// <summary>Header lines by their names; the first of a name stands.</summary>
    public static Dictionary<string, string> HeadersOf(IEnumerable<string> lines)
    {
        var named = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in lines)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
                named.TryAdd(line[..colon].Trim(), line[(colon + 1)..].Trim());
        }

        return named;
    }

    /// <summary>The page without the chunks and the packing that it was sent in.</summary>
    /// <param name="limit">The most bytes that it may have.</param>
    /// <param name="count">Counts what is unpacked.</param>
    /// <param name="packed">The bytes that all so far was unpacked from.</param>
    /// <exception cref="ArchiveFault">It is packed in a way that is not read, or larger than may be.</exception>
    public ReadOnlyMemory<byte> Body(long limit, UnpackedCount count, Func<long> packed)
    {
        var content = headers.GetValueOrDefault("Transfer-Encoding")?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true
            ? Unchunked(body) : body;
        var codings = headers.GetValueOrDefault("Content-Encoding") ?? "";
        foreach (var coding in codings.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Reverse())
            content = Unpacked(content, coding.ToLowerInvariant(), limit, count, packed);
        return content;
    }

    private static bool IsSuccess(string statusLine)
    {
        var words = statusLine.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && words[0].StartsWith("HTTP/", StringComparison.Ordinal) && words[1].TrimEnd('\r') is "200" or "203";
    }

    /// <summary>Crawlers write chunks as they came, or joined and with the header left; then no length stands where one should.</summary>
    private static ReadOnlyMemory<byte> Unchunked(ReadOnlyMemory<byte> chunked)
    {
        using var joined = new MemoryStream();
        var rest = chunked;
        while (true)
        {
            var end = rest.Span.IndexOf((byte)'\n');
            var length = end < 0 ? null : ChunkLength(rest.Span[..end]);
            if (length is null)
                return joined.Length == 0 ? chunked : joined.ToArray();
            rest = rest[(end + 1)..];
            if (length == 0)
                return joined.ToArray();
            var chunk = rest[..(int)Math.Min(length.Value, rest.Length)];
            joined.Write(chunk.Span);
            rest = rest[chunk.Length..];
            if (rest.Span.StartsWith("\r\n"u8))
                rest = rest[2..];
        }
    }

    private static long? ChunkLength(ReadOnlySpan<byte> line)
    {
        var end = line.IndexOf((byte)';');
        var digits = Encoding.Latin1.GetString(end < 0 ? line : line[..end]).Trim();
        return digits.Length is > 0 and < 12 && long.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out
            var length) ? length : null;
    }

    private static ReadOnlyMemory<byte> Unpacked(ReadOnlyMemory<byte> content, string coding, long limit, UnpackedCount count,
        Func<long> packed)
    {
        if (coding is "identity" || (coding is "gzip" or "x-gzip" && !content.Span.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B])))
            return content; // some crawlers unpack and leave the header
        using var source = new MemoryStream(content.ToArray(), writable: false);
        using Stream unpacked = coding switch
        {
            "gzip" or "x-gzip" => new GZipStream(source, CompressionMode.Decompress),
            "deflate" => IsZlib(content.Span) ? new ZLibStream(source, CompressionMode.Decompress)
                : new DeflateStream(source, CompressionMode.Decompress),
            "br" => new BrotliStream(source, CompressionMode.Decompress),
            _ => throw new ArchiveFault("packed-otherwise", $"The page is packed as “{coding}”, which the archive cannot unpack."),
        };
        using var counted = new CountedStream(unpacked, length => count.Add(length, packed()));
        using var memory = new MemoryStream();
        var piece = new byte[64 * 1024];
        for (var read = counted.Read(piece); read > 0; read = counted.Read(piece))
        {
            memory.Write(piece, 0, read);
            if (memory.Length > limit)
                throw new ArchiveFault("record-too-large", $"The page is longer than {limit:N0} bytes and was skipped.");
        }

        return memory.ToArray();
    }

    /// <summary>The header of zlib (RFC 1950); some servers send the bare stream.</summary>
    private static bool IsZlib(ReadOnlySpan<byte> bytes) =>
        bytes.Length > 1 && (bytes[0] & 0x0F) == 8 && ((bytes[0] << 8) + bytes[1]) % 31 == 0;
}
