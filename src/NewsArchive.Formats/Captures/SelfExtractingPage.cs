using System.IO.Compression;
using System.Text;
using System.Text.Json;
using NewsArchive.Formats.Archives;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Html;

namespace NewsArchive.Formats.Captures;

/// <summary>
/// A page that SingleFile saved as a ZIP archive which opens itself in a browser: in front it is HTML that says to wait, at its end
/// an archive with the page.
/// </summary>
public sealed class SelfExtractingPage : IArticleFormat
{
    private const string Index = "index.html";

    private const string Manifest = "manifest.json";

    private const int MaxManifest = 1024 * 1024;

    /// <summary>What SingleFile writes into the HTML in front.</summary>
    private static readonly string[] Marks = ["<html data-sfz", "sfz-wait-message"];

    private static readonly ContainerLimits Limits = new();

    public string Name => "singlefile-zip";

    public int Version => 3;

    public bool Matches(OriginalHeader header)
    {
        if (!HtmlDetection.Matches(header))
            return false;
        var text = Encoding.Latin1.GetString(header.Bytes.Span);
        return Array.Exists(Marks, mark => text.Contains(mark, StringComparison.OrdinalIgnoreCase));
    }

    public ParseResult Parse(Original original)
    {
        try
        {
            return PageOf(original.Bytes).Read();
        }
        catch (ArchiveFault fault)
        {
            return ParseResult.Rejected(fault.Code, fault.Message);
        }
    }

    /// <summary>The page in the archive.</summary>
    /// <exception cref="ArchiveFault">It cannot be read, for the reason given.</exception>
    internal static CapturedPage PageOf(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var archive = Open(bytes);
            var count = new UnpackedCount(Limits);
            var page = archive.GetEntry(Index) ?? archive.Entries.FirstOrDefault(entry => entry.FullName.EndsWith("/" + Index,
                StringComparison.Ordinal)) ?? throw Damaged("its page is missing");
            var html = Read(page, count, bytes.Length, Limits.MaxRecordLength);
            var manifest = archive.GetEntry(Manifest) is { } entry ? Read(entry, count, bytes.Length, MaxManifest) : [];
            return new CapturedPage(html) { Address = Value(manifest, "originalUrl"), Time = Moment(manifest) };
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or NotSupportedException or ArgumentException
            or OverflowException or IndexOutOfRangeException)
        {
            throw Damaged(fault.Message);
        }
    }

    /// <summary>Places in the archive count from the beginning of the file, or from that of the archive where it was moved.</summary>
    private static ZipArchive Open(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return Opened(bytes);
        }
        catch (InvalidDataException) when (bytes.Span.IndexOf("PK\x03\x04"u8) is > 0 and var start)
        {
            return Opened(bytes[start..]);
        }
    }

    private static ZipArchive Opened(ReadOnlyMemory<byte> bytes)
    {
        var archive = new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false), ZipArchiveMode.Read);
        using var first = archive.Entries.Count == 0 ? throw new InvalidDataException("It is empty.") : archive.Entries[0].Open();
        return archive;
    }

    private static byte[] Read(ZipArchiveEntry entry, UnpackedCount count, long packed, long limit)
    {
        using var content = new CountedStream(entry.Open(), length => count.Add(length, packed), ownsInner: true);
        using var memory = new MemoryStream();
        var piece = new byte[64 * 1024];
        for (var read = content.Read(piece); read > 0; read = content.Read(piece))
        {
            memory.Write(piece, 0, read);
            if (memory.Length > limit)
                throw new ArchiveFault("too-large", $"The file's part {entry.FullName} is longer than {limit:N0} bytes.");
        }

        return memory.ToArray();
    }

    private static CapturedValue? Moment(byte[] manifest) =>
        Value(manifest, "archiveTime") is { } value ? CapturedValue.Moment(value.Text, value.Path) : null;

    private static CapturedValue? Value(byte[] manifest, string name)
    {
        try
        {
            using var json = JsonDocument.Parse(manifest);
            return json.RootElement.ValueKind is JsonValueKind.Object && json.RootElement.TryGetProperty(name, out var value)
                && value.ValueKind is JsonValueKind.String ? new CapturedValue(value.GetString()!, $"{Manifest}#/{name}") : null;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException) // the latter for half a surrogate pair
        {
            return null;
        }
    }

    private static ArchiveFault Damaged(string why) =>
        new("damaged-archive", $"The page was saved as a self-extracting archive, which is damaged ({why}). Save it again.");
}
