using System.IO.Compression;
using System.Text.Json;
using NewsArchive.Formats.Archives;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Decoding;

namespace NewsArchive.Formats.Captures;

/// <summary>
/// A crawl packed for the web (WACZ 1.1): WARC files in <c>archive/</c>, and in <c>pages/</c> lists of the pages that somebody went
/// to. Where there are such lists, only these are read: all else was loaded by them.
/// </summary>
internal sealed class WaczLayout : IPackedLayout
{
    private const string Crawls = "archive/";

    private const string Lists = "pages/";

    private const long LongestList = 64 * 1024 * 1024;

    public bool Matches(IReadOnlyCollection<string> names) =>
        names.Contains("datapackage.json") && names.Any(IsCrawl);

    public IEnumerable<ContainerRecord> Records(PackedEntries entries, ContainerLimits limits)
    {
        var pages = PagesOf(entries);
        foreach (var name in entries.Names.Where(IsCrawl))
        {
            foreach (var record in Faults.Caught(Crawl(entries, name, pages, limits), name))
                yield return record.Place == name ? record : record with { Place = $"{name}/{record.Place}" };
        }
    }

    private static bool IsCrawl(string name) => name.StartsWith(Crawls, StringComparison.Ordinal)
        && (name.EndsWith(".warc", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".warc.gz", StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<ContainerRecord> Crawl(PackedEntries entries, string name, HashSet<string> pages, ContainerLimits limits)
    {
        using var packed = entries.Open(name);
        var isGzip = name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);
        var count = new UnpackedCount(limits);
        using var counted = new CountedStream(packed);
        using Stream crawl = isGzip
            ? new CountedStream(new GZipStream(counted, CompressionMode.Decompress), length => count.Add(length, counted.Count),
                ownsInner: true)
            : counted;
        foreach (var record in WarcContainer.Pages(crawl, limits, address => pages.Count == 0 || pages.Contains(Plain(address))))
            yield return record;
    }

    /// <summary>The addresses in the lists; empty where there are none that can be read.</summary>
    private static HashSet<string> PagesOf(PackedEntries entries)
    {
        var pages = new HashSet<string>();
        foreach (var list in entries.Names.Where(name =>
            name.StartsWith(Lists, StringComparison.Ordinal) && name.EndsWith(".jsonl", StringComparison.Ordinal)))
        {
            foreach (var line in TextDecoding.Decode(entries.Read(list, LongestList)).Source.Text.Split('\n'))
            {
                if (AddressIn(line) is { } address)
                    pages.Add(Plain(address));
            }
        }

        return pages;
    }

    private static string? AddressIn(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement.ValueKind is JsonValueKind.Object && json.RootElement.TryGetProperty("url", out var url)
                && url.ValueKind is JsonValueKind.String ? url.GetString() : null;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException) // the latter for half a surrogate pair
        {
            return null;
        }
    }

    /// <summary>An address without its fragment, its scheme and a slash at its end: a redirect may change these.</summary>
    private static string Plain(string address)
    {
        var end = address.IndexOf('#', StringComparison.Ordinal);
        var plain = (end < 0 ? address : address[..end]).TrimEnd('/');
        var scheme = plain.IndexOf("://", StringComparison.Ordinal);
        return scheme < 0 ? plain : plain[(scheme + 3)..];
    }
}
