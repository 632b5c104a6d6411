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
    /// <summary>JSON writes a letter of four bytes in UTF-8 as two escapes of six.</summary>
    private const int MostBytesOfALetter = 12;

    private readonly string path;
    private readonly FileStream stream;
    private readonly OriginalHeader header;
    private readonly Recognition recognition;
    private readonly KnownFormats formats;
    private readonly ContainerLimits limits;
    private readonly int maxTextLength;
    private readonly Encoding? said;

    private OpenFile(string path, FileStream stream, KnownFormats formats, ImportOptions options)
    {
        (this.path, this.stream, this.formats) = (path, stream, formats);
        limits = new ContainerLimits
        {
            MaxRecordLength = options.MaxFileSize,
            MaxRecords = options.MaxRecords,
            MaxUnpackedLength = options.MaxUnpackedSize,
            MaxExpansionRatio = options.MaxExpansion,
            MaxNesting = options.MaxNesting,
        };
        maxTextLength = options.MaxTextLength;
        said = KnownFormats.Encoding(options);
        header = ReadHeader(path, stream) with { Encoding = said };
        recognition = formats.Recognise(header);
    }

    /// <summary>The container that the file is; null where it is an original.</summary>
    public IArticleContainer? Container => recognition.Container;

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
        return Container is null ? [Whole()] : Records(path, recognition, stream, depth: 1, new UnpackedTotal(stream.Length, limits));
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
            return Recognized(path, new Original(header.Name, bytes) { Encoding = said }, recognition, problems: []);
        }
        catch (IOException exception)
        {
            return new FoundRecord(path, Original: null) { Problems = [Unreadable($"It cannot be read: {exception.Message}")] };
        }
    }

    private IEnumerable<FoundRecord> Records(string within, Recognition kind, Stream content, int depth, UnpackedTotal total)
    {
        var container = kind.Container!;
        var text = ArticleContainers.Text(container, content, said);
        foreach (var read in container.Records(Path.GetFileName(within), text.Stream, limits))
        {
            var given = text.AsGiven(read);
            IReadOnlyList<Problem> problems = [.. Doubts(kind), .. text.Problems, .. read.Problems];
            var record = given with { Original = AsSaid(container, given), Problems = problems };
            var place = within == path ? $"{path}{FoundPlace.Separator}{record.Place}" : $"{within}/{record.Place}";
            if (total.Add(record) is { } excess)
            {
                yield return new FoundRecord(place, Original: null) { Problems = [excess] };
            }

            if (total.IsSpent)
            {
                yield break;
            }

            var inner = record is { Parse: null, Original: { } file } ? formats.Recognise(file.Header) : null;
            if (inner?.Container is null)
            {
                yield return Found(place, record, container, inner);
            }
            else if (depth >= limits.MaxNesting)
            {
                yield return new FoundRecord(place, Original: null) { Problems = [TooDeep()] };
            }
            else
            {
                using var bytes = new MemoryStream(record.Original!.Bytes.ToArray(), writable: false);
                foreach (var nested in Records(place, inner, bytes, depth + 1, total))
                {
                    yield return nested;
                }

                if (total.IsSpent)
                {
                    yield break;
                }
            }
        }
    }

    /// <summary>A record that is a file of its own is in the encoding that was said; one cut from a text knows its own.</summary>
    private Original? AsSaid(IArticleContainer container, ContainerRecord record) =>
        record.Parse is null && !container.IsText && record.Original is { } original ? original with { Encoding = said } : record.Original;

    private static IEnumerable<Problem> Doubts(Recognition kind) => kind.Doubt is { } doubt ? [doubt] : [];

    private FoundRecord Found(string place, ContainerRecord record, IArticleContainer container, Recognition? kind) => record switch
    {
        { Original: null } => new FoundRecord(place, Original: null) { Problems = record.Problems },
        { Parse: { } parse, Format: { } format } => new FoundRecord(place, record.Original)
        {
            Parse = IsSurelyTooLong(record) ? () => TooLong(atLeast: true, maxTextLength) : () => WithinLimit(parse()),
            ReadBy = new ReadBy(format, container.Version),
            Problems = record.Problems,
            Document = record.Document,
        },
        { Original: { } original } => Recognized(place, original, kind!, record.Problems),
    };

    /// <summary>Whether its text is too long even if half of it were labels: reading it would cost memory for nothing.</summary>
    private bool IsSurelyTooLong(ContainerRecord record) => record.Letters is { } letters
        ? letters > 2L * maxTextLength
        : record.Original!.Bytes.Length > MostBytesOfALetter * (long)maxTextLength;

    /// <summary>An original that is recognized by its bytes.</summary>
    private FoundRecord Recognized(string place, Original original, Recognition kind, IReadOnlyList<Problem> problems) =>
        kind.Format is { } format
        ? new FoundRecord(place, original)
        {
            Parse = () => WithinLimit(format.Parse(original).Said(original.Encoding)),
            ReadBy = new ReadBy(format.Name, format.Version),
            Problems = [.. Doubts(kind), .. problems],
        }
        : new FoundRecord(place, original) { Problems = problems, Unknown = ArticleFormats.NoneFor(original.Header) };

    private ParseResult WithinLimit(ParseResult result) =>
        result.Articles.Select(article => article.Blocks.Sum(block => (long)block.Text.Length)).DefaultIfEmpty().Max() is var longest
            && longest > maxTextLength ? TooLong(atLeast: false, longest) : result;

    private ParseResult TooLong(bool atLeast, long letters) => ParseResult.Rejected(
        "text-too-long",
        $"Its text has {(atLeast ? "more than " : "")}{letters:N0} letters; the limit Import:MaxTextLength is {maxTextLength:N0}.");

    private Problem TooDeep() => new(
        "nested-too-deep",
        $"It has containers nested more than {limits.MaxNesting} deep. Unpack the outer ones and import their contents.");
}

/// <summary>
/// Counts what a file unpacks to, through all the containers in it: each by itself may keep to the limits, and all together not.
/// </summary>
/// <param name="packed">Bytes of the file.</param>
/// <param name="limits">What it may hold.</param>
internal sealed class UnpackedTotal(long packed, ContainerLimits limits)
{
    private const long Harmless = 8 * 1024 * 1024; // bytes below which no ratio is judged: a page of blanks packs well

    private long records;
    private long unpacked;

    /// <summary>Whether nothing more of the file is to be read.</summary>
    public bool IsSpent { get; private set; }

    /// <summary>Counts a record; returns the limit that it breaks, once, or null.</summary>
    public Problem? Add(ContainerRecord record)
    {
        if (IsSpent)
        {
            return null; // an inner container has said so
        }

        records++;
        unpacked += record is { Parse: null, Original: { } entry } ? entry.Bytes.Length : 0; // others are parts of an entry
        var excess = records > limits.MaxRecords
            ? new Problem("too-many-records", $"The file has more than {limits.MaxRecords:N0} records; the rest was not read. Split it.")
            : unpacked > limits.MaxUnpackedLength
            ? new Problem("too-much-unpacked",
                $"The file unpacks to more than {limits.MaxUnpackedLength:N0} bytes; the rest was not read. Split it.")
            : unpacked > Harmless && unpacked / limits.MaxExpansionRatio > packed
            ? new Problem("archive-bomb", $"The file unpacks to more than {limits.MaxExpansionRatio:N0} times its size, which no archive "
                + "of texts does; the rest was not read.")
            : null;
        IsSpent = excess is not null;
        return excess;
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
