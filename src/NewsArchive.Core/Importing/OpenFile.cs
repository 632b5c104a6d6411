using System.Security.Cryptography;
using System.Text;
using NewsArchive.Core.Articles;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Registry;

namespace NewsArchive.Core.Importing;

/// <summary>
/// A file that is open for reading, and the originals in it: itself, or where it is a container its records, and those of the containers in
/// it.
/// </summary>
internal sealed class OpenFile : IDisposable
{
    private readonly string path;
    private readonly FileStream stream;
    private readonly OriginalHeader header;
    private readonly KnownFormats formats;
    private readonly ContainerLimits limits;
    private ReadSoFar readSoFar;
    private readonly Encoding? said;

    private OpenFile(string path, FileStream stream, KnownFormats formats, ImportOptions options)
    {
        (this.path, this.stream, this.formats) = (path, stream, formats);
        limits = new ContainerLimits { MaxRecordLength = options.MaxFileSize };
        said = KnownFormats.Encoding(options);
        header = ReadHeader(path, stream) with { Encoding = said };
        Container = formats.Container(header);
        readSoFar = new ReadSoFar(stream.Length, limits);
    }

    /// <summary>The container that the file is; null where it is an original.</summary>
    public IArticleContainer? Container { get; }

    /// <summary>Bytes of the file.</summary>
    public long Length => stream.Length;

    /// <summary>How many of them are read.</summary>
    public long BytesRead => stream.Position;

    /// <summary>Opens a file, or says why it cannot be.</summary>
    public static (OpenFile? File, Problem? Reason) Open(string path, KnownFormats formats, ImportOptions options) =>
        ImportFiles.Open(path) switch
        {
            ({ } stream, _) => (new OpenFile(path, stream, formats, options), null),
            (_, var reason) => (null, Unreadable(reason!)),
        };

    /// <summary>The SHA-256 of the whole file.</summary>
    public string Sha256()
    {
        stream.Position = 0;
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    /// <summary>The originals in the file, as they are read from its beginning.</summary>
    public IEnumerable<FoundRecord> Originals()
    {
        stream.Position = 0;
        readSoFar = new ReadSoFar(stream.Length, limits);
        return Container is null ? [Whole()] : Records(path, Container, stream, depth: 1);
    }

    public void Dispose() => stream.Dispose();

    private static Problem Unreadable(string reason) => new("unreadable", reason);

    private static OriginalHeader ReadHeader(string path, FileStream stream)
    {
        var bytes = new byte[Math.Min(Original.HeaderLength, stream.Length)];
        var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return new OriginalHeader(Path.GetFileName(path), bytes.AsMemory(0, length));
    }

    private FoundRecord Whole()
    {
        if (stream.Length > limits.MaxRecordLength)
        {
            var reason = $"It has {stream.Length:N0} bytes; the limit Import:MaxFileSize is {limits.MaxRecordLength:N0}.";
            return new FoundRecord(path, Original: null) { Problems = [Unreadable(reason)] };
        }

        try
        {
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return Recognized(path, new Original(header.Name, bytes) { Encoding = said }, problems: []);
        }
        catch (IOException exception)
        {
            return new FoundRecord(path, Original: null) { Problems = [Unreadable($"It cannot be read: {exception.Message}")] };
        }
    }

    private IEnumerable<FoundRecord> Records(string within, IArticleContainer container, Stream content, int depth)
    {
        var (text, doubts) = ArticleContainers.Text(container, content, said);
        foreach (var read in container.Records(Path.GetFileName(within), text, limits))
        {
            var record = read with { Original = AsSaid(container, read), Problems = [.. doubts, .. read.Problems] };
            var place = within == path ? $"{path}{FoundPlace.Separator}{record.Place}" : $"{within}/{record.Place}";
            if (readSoFar.Add(record) is { } limit)
            {
                yield return new FoundRecord(place, Original: null) { Problems = [limit] };
                yield break;
            }

            if (record is not { Parse: null, Original: { } original } || formats.Container(original.Header) is not { } inner)
            {
                yield return Found(place, record, container);
            }
            else if (depth >= limits.MaxNesting)
            {
                yield return new FoundRecord(place, Original: null) { Problems = [TooDeep()] };
            }
            else
            {
                using var bytes = new MemoryStream(original.Bytes.ToArray(), writable: false);
                foreach (var nested in Records(place, inner, bytes, depth + 1))
                {
                    yield return nested;
                }

                if (readSoFar.IsSpent)
                {
                    yield break;
                }
            }
        }
    }

    /// <summary>A record that is a file of its own is in the encoding that was said; one cut from a text is in UTF-8 by now.</summary>
    private Original? AsSaid(IArticleContainer container, ContainerRecord record) =>
        record.Parse is null && !container.IsText && record.Original is { } original ? original with { Encoding = said } : record.Original;

    private FoundRecord Found(string place, ContainerRecord record, IArticleContainer container) => record switch
    {
        { Original: null } => new FoundRecord(place, Original: null) { Problems = record.Problems },
        { Parse: { } parse, Format: { } format } => new FoundRecord(place, record.Original)
        {
            Parse = parse,
            ReadBy = new ReadBy(format, container.Version),
            Problems = record.Problems,
            Document = record.Document,
        },
        { Original: { } original } => Recognized(place, original, record.Problems),
    };

    /// <summary>An original that is recognized by its bytes.</summary>
    private FoundRecord Recognized(string place, Original original, IReadOnlyList<Problem> problems) =>
        formats.Format(original.Header) is { } format
        ? new FoundRecord(place, original)
        {
            Parse = () => format.Parse(original).Said(original.Encoding),
            ReadBy = new ReadBy(format.Name, format.Version),
            Problems = problems,
        }
        : new FoundRecord(place, original) { Problems = problems, Unknown = ArticleFormats.NoneFor(original.Header) };

    private Problem TooDeep() => new(
        "nested-too-deep",
        $"It is a container within containers, deeper than {limits.MaxNesting}. Unpack the outer ones and import what is in them.");
}

/// <summary>
/// What was read of a file through all of its containers, so that the limits hold for the file and not anew for each container in it.
/// </summary>
/// <param name="length">Bytes of the file.</param>
/// <param name="limits">How much may be read of it.</param>
internal sealed class ReadSoFar(long length, ContainerLimits limits)
{
    /// <summary>Below this no ratio is judged: a page of blanks packs well.</summary>
    private const long Harmless = 16 * 1024 * 1024;

    private long records;
    private long bytes;

    /// <summary>Whether a limit was reached, so that nothing more of the file is read.</summary>
    public bool IsSpent { get; private set; }

    /// <summary>Counts a record; says which limit it reached, where it did.</summary>
    public Problem? Add(ContainerRecord record)
    {
        records++;
        bytes += record.Original?.Bytes.Length ?? 0;
        var problem = records > limits.MaxRecords
            ? new Problem("too-many-records", $"The file has more than {limits.MaxRecords:N0} records, those of the containers in it "
                + "counted; the rest was not read. Split it.")
            : bytes > limits.MaxUnpackedLength
                ? new Problem("too-much-unpacked", $"The file unpacks to more than {limits.MaxUnpackedLength:N0} bytes; the rest was not "
                    + "read. Split it.")
                : bytes > Harmless && bytes / limits.MaxExpansionRatio > length
                    ? new Problem("archive-bomb", $"The file unpacks to more than {limits.MaxExpansionRatio:N0} times its size, as no "
                        + "archive of texts does; the rest was not read.")
                    : null;
        IsSpent = problem is not null;
        return problem;
    }
}

/// <summary>An original that was found in a file.</summary>
/// <param name="Place">Its full place: the file's path; for a record behind it <c>!/</c>, and where in the file.</param>
/// <param name="Original">Its bytes; null where they could not be read.</param>
internal sealed record FoundRecord(string Place, Original? Original)
{
    /// <summary>Reads it; null where nothing can.</summary>
    public Func<ParseResult>? Parse { get; init; }

    /// <summary>What reads it.</summary>
    public ReadBy? ReadBy { get; init; }

    /// <summary>The document that its text was read from; null where its bytes are all.</summary>
    public Original? Document { get; init; }

    /// <summary>Why there are no bytes, or what a person should know of them.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>That no format knows it; null where one does, and where there are no bytes.</summary>
    public Problem? Unknown { get; init; }
}
