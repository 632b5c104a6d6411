using System.Globalization;
using System.Text;
using NewsArchive.Formats.Archives;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Decoding;

namespace NewsArchive.Formats.Captures;

/// <summary>
/// A crawl (WARC, ISO 28500): each page that was fetched is a record, its original the page as the server meant it. What was sent with
/// it, redirects, errors, pictures and repeated visits are passed over. Any stream will do; no more than one record is held.
/// </summary>
public sealed class WarcContainer : IArticleContainer
{
    /// <summary>No header of a record is longer.</summary>
    private const int LongestHeader = 1024 * 1024;

    /// <summary>As many bytes of a long record as tell whether it is a page.</summary>
    private const int HeadLength = 64 * 1024;

    public string Name => "warc";

    public int Version => 3;

    public bool Matches(OriginalHeader header) => header.Bytes.Span.StartsWith("WARC/"u8);

    public IEnumerable<ContainerRecord> Records(string name, Stream stream, ContainerLimits limits) =>
        Faults.Caught(Pages(stream, limits, _ => true), "(end)");

    /// <summary>The pages of a crawl.</summary>
    /// <param name="stream">The crawl, unpacked.</param>
    /// <param name="limits">How much may be read.</param>
    /// <param name="isWanted">Whether the page of an address is one to read.</param>
    internal static IEnumerable<ContainerRecord> Pages(Stream stream, ContainerLimits limits, Predicate<string> isWanted)
    {
        var window = new StreamWindow(stream);
        var count = new UnpackedCount(limits);
        var pages = 0L;
        for (var number = 1; NextHeader(window) is { } header; number++)
        {
            if (number > limits.MaxRecords)
            {
                yield return RecordProblems.TooMany($"record {number}", limits);
                yield break;
            }

            var length = LengthOf(header);
            var isPage = header.GetValueOrDefault("WARC-Type") is "response" or "resource"
                && isWanted(header.GetValueOrDefault("WARC-Target-URI")?.Trim('<', '>') ?? "");
            var block = isPage ? Held(window, length, limits.MaxRecordLength) : null;
            if (isPage && Record($"record {number}", header, block ?? window.Memory[..Math.Min(window.Length, HeadLength)].ToArray(),
                block is not null, limits, count, () => window.Position + length) is { } record)
            {
                pages++;
                yield return record;
            }

            Skip(window, length);
        }

        if (pages == 0)
            yield return RecordProblems.Of("(end)", "no-records", "The crawl contains no page that was fetched successfully.");
    }

    private static ContainerRecord? Record(string place, Dictionary<string, string> header, byte[] block, bool isWhole,
        ContainerLimits limits, UnpackedCount count, Func<long> packed)
    {
        var isHttp = header.GetValueOrDefault("Content-Type")?.StartsWith("application/http", StringComparison.OrdinalIgnoreCase) == true;
        var page = isHttp ? HttpPage.Of(block) : null;
        if (page is null && (isHttp || !HttpPage.IsPage(header.GetValueOrDefault("Content-Type"))))
            return null;
        if (!isWhole)
            return RecordProblems.TooLarge(place, limits);
        try
        {
            var html = page is null ? block : page.Body(limits.MaxRecordLength, count, packed);
            var charset = page is null ? HttpPage.CharsetOf(header.GetValueOrDefault("Content-Type")) : page.Charset;
            return Record(place, header, Transcoded.Of(html, charset));
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException)
        {
            return RecordProblems.Of(place, "damaged-archive", $"The page is damaged or cut off. ({fault.Message})");
        }
        catch (ArchiveFault fault) when (!count.IsSpent)
        {
            return RecordProblems.Of(place, fault.Code, fault.Message);
        }
    }

    private static ContainerRecord Record(string place, Dictionary<string, string> header, ReadOnlyMemory<byte> html)
    {
        const string Address = "WARC-Target-URI";
        const string Date = "WARC-Date";
        var page = new CapturedPage(html)
        {
            Address = header.GetValueOrDefault(Address) is { } address ? new CapturedValue(address.Trim('<', '>'), Address) : null,
            Time = CapturedValue.Moment(header.GetValueOrDefault(Date), Date),
        };
        return new ContainerRecord(place, new Original("page.html", html))
        {
            Format = "warc",
            Parse = page.Read,
            Problems = header.ContainsKey("WARC-Truncated")
                ? [new Problem("cut-off", "The crawler cut the page off; its end is missing.")] : [],
        };
    }

    private static long LengthOf(Dictionary<string, string> header) =>
        long.TryParse(header.GetValueOrDefault("Content-Length"), NumberStyles.None, CultureInfo.InvariantCulture, out var length) ? length
            : throw new InvalidDataException("A record does not say how long it is.");

    /// <summary>The header of the next record, the window behind it; null at the end.</summary>
    private static Dictionary<string, string>? NextHeader(StreamWindow window)
    {
        while (true)
        {
            var blank = window.Span.IndexOfAnyExcept("\r\n "u8);
            window.Take(blank < 0 ? window.Length : blank);
            if (window.Length > 0)
                break;
            if (!window.Fill())
                return null;
        }

        int end;
        while ((end = EndOfHeader(window.Span)) < 0)
        {
            if (window.Length > LongestHeader || !window.Fill())
                throw new InvalidDataException("A record's header does not end.");
        }

        var lines = Encoding.UTF8.GetString(window.Span[..end]).Split('\n');
        if (!lines[0].StartsWith("WARC/", StringComparison.Ordinal))
            throw new InvalidDataException("No record begins where one should.");
        window.Take(end);
        return HttpPage.HeadersOf(lines.Skip(1));
    }

    /// <summary>Behind the blank line that ends a header.</summary>
    private static int EndOfHeader(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.IndexOf("\r\n\r\n"u8);
        if (end >= 0)
            return end + 4;
        end = bytes.IndexOf("\n\n"u8);
        return end < 0 ? -1 : end + 2;
    }

    /// <summary>The block of a record, or null where it is longer than may be held; the window stays before it.</summary>
    private static byte[]? Held(StreamWindow window, long length, long limit)
    {
        var wanted = length <= limit ? length : HeadLength;
        while (window.Length < wanted)
        {
            if (!window.Fill())
                throw new InvalidDataException("It ends within a record.");
        }

        return length <= limit ? window.Span[..(int)length].ToArray() : null;
    }

    private static void Skip(StreamWindow window, long length)
    {
        for (var rest = length; rest > 0;)
        {
            if (window.Length == 0 && !window.Fill())
                throw new InvalidDataException("It ends within a record.");
            var taken = (int)Math.Min(rest, window.Length);
            window.Take(taken);
            rest -= taken;
        }
    }
}
