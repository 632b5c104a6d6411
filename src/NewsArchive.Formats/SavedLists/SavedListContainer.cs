using System.Text;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Csv;
using NewsArchive.Formats.Decoding;
using NewsArchive.Formats.JsonLines;

namespace NewsArchive.Formats.SavedLists;

/// <summary>
/// What somebody saved with a service for reading later. Entries with their texts are records; a list of titles and addresses alone is
/// refused as a whole, as bookmarks of a browser are: it holds no article. The day of saving is never that of publication.
/// </summary>
public sealed class SavedListContainer : IArticleContainer
{
    /// <summary>The file in which browsers and services alike write bookmarks.</summary>
    private const string Bookmarks = "<!DOCTYPE NETSCAPE-Bookmark-file-1>";

    private static readonly SavedListKind Browser = new("bookmarks", "a browser or a service for bookmarks", []);

    private static readonly SavedListKind PocketPage = new("pocket", "Pocket", []);

    public string Name => "saved-list";

    public int Version => 1;

    public bool IsText => true;

    public bool Matches(OriginalHeader header) => KindOf(header) is not null;

    public IEnumerable<ContainerRecord> Records(string name, Stream stream, ContainerLimits limits)
    {
        var first = new byte[Original.HeaderLength];
        var length = stream.ReadAtLeast(first, first.Length, throwOnEndOfStream: false);
        var whole = new Archives.JoinedStream(first.AsMemory(0, length), stream);
        var kind = KindOf(new OriginalHeader(name, first.AsMemory(0, length))) ?? Browser;
        if (!kind.HasTexts)
            return [Refusal(kind)];
        var mapping = kind.Mapping();
        return first.AsSpan(0, length).IndexOf((byte)'[') is var open and >= 0 && IsBlank(first.AsSpan(0, open))
            ? ArrayReader.Records(name, whole, limits, kind.Name, item => SavedEntry.Checked(JsonRecord.Read(item, mapping)))
            : Rows(new CsvContainer(mapping).Records(name, whole, limits), kind);
    }

    /// <summary>Why a list without texts is not read.</summary>
    internal static ContainerRecord Refusal(SavedListKind kind) => RecordProblems.Of("list", "bookmarks",
        $"It is a list saved with {kind.Service}: it contains {kind.Holds}, not the texts of articles. Save the pages themselves and "
            + "import those.");

    private static IEnumerable<ContainerRecord> Rows(IEnumerable<ContainerRecord> rows, SavedListKind kind) => rows.Select(row =>
        row.Parse is { } parse ? row with { Format = kind.Name, Parse = () => SavedEntry.Checked(parse()) } : row);

    private static SavedListKind? KindOf(OriginalHeader header)
    {
        if (RecordHeader.NamesOfFirst(header) is { } names)
            return SavedListKind.Of(SavedListKind.Arrays, names);
        var text = Encoding.UTF8.GetString(header.Bytes.Span).TrimStart('\uFEFF').TrimStart();
        if (text.StartsWith(Bookmarks, StringComparison.OrdinalIgnoreCase))
            return Browser;
        if (text.StartsWith('<'))
            return text.Contains("<title>Pocket Export</title>", StringComparison.OrdinalIgnoreCase) ? PocketPage : null;
        return FileSignature.Of(header) is null && FirstRow(text) is { } columns ? SavedListKind.Of(SavedListKind.Tables, columns) : null;
    }

    /// <summary>The names of a table's columns; null where the first line has no commas or semicolons.</summary>
    private static IEnumerable<string>? FirstRow(string text)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        var line = end < 0 ? text : text[..end];
        var delimiter = line.Contains(',') ? ',' : ';';
        return line.Contains(delimiter) ? CsvFields.Split(line, delimiter).Select(name => name.Trim()) : null;
    }

    private static bool IsBlank(ReadOnlySpan<byte> bytes) => bytes.TrimStart("\uFEFF"u8).IndexOfAnyExcept(" \t\r\n"u8) < 0;
}
