using NewsArchive.Core.Articles;
using NewsArchive.Core.Storage;
using NewsArchive.Formats;

namespace NewsArchive.Core.Importing;

/// <summary>The reading half of an import: reads, hashes and parses. It touches the database only to ask what is known.</summary>
internal sealed class FileReader(ArchiveStorage storage, IArticleWatcher watchers, ImportOptions options, KnownFormats formats)
{
    private readonly ContainerReader containers = new(storage, watchers, options, formats);

    /// <summary>Reads a file: one original, or a container with all of its records.</summary>
    public IEnumerable<ReadFile> Read(string path)
    {
        var (stream, reason) = ImportFiles.Open(path);
        if (stream is null)
        {
            return [new ReadFile(path) { Reasons = [new Problem("unreadable", reason!)], IsGone = !File.Exists(path) }];
        }

        return ReadAndClose(path, stream);
    }

    private IEnumerable<ReadFile> ReadAndClose(string path, FileStream stream)
    {
        using (stream)
        {
            var header = ImportFiles.Header(path, stream);
            if (formats.Container(header) is { } container)
            {
                foreach (var file in containers.Read(path, container, stream))
                {
                    yield return file;
                }
            }
            else
            {
                yield return ReadOne(path, stream) with { BytesRead = stream.Length };
            }
        }
    }

    private ReadFile ReadOne(string path, FileStream stream)
    {
        var (bytes, reason) = ImportFiles.Read(stream, options.MaxFileSize);
        return bytes is null
            ? new ReadFile(path) { Reasons = [new Problem("unreadable", reason!)] }
            : Read(storage, watchers, formats, new FoundPlace(path), new Original(Path.GetFileName(path), bytes), parse: null, readBy: null);
    }

    /// <summary>Reads one original, unless what is known of its place says that reading it can bring nothing new.</summary>
    /// <param name="storage">The archive.</param>
    /// <param name="watchers">What works ahead what saving it will need.</param>
    /// <param name="formats">The formats there are.</param>
    /// <param name="place">Where it was found.</param>
    /// <param name="original">Its bytes.</param>
    /// <param name="parse">How its container reads it; null where it is recognised by its bytes.</param>
    /// <param name="readBy">What reads it then.</param>
    public static ReadFile Read(
        ArchiveStorage storage, IArticleWatcher watchers, KnownFormats formats, FoundPlace place, Original original, Func<ParseResult>? parse, ReadBy? readBy)
    {
        if (parse is null || readBy is null)
        {
            if (formats.Format(original.Header) is not { } format)
            {
                return new ReadFile(place.Path) { Reasons = [ArticleFormats.NoneFor(original.Header)] };
            }

            (parse, readBy) = (() => format.Parse(original), new ReadBy(format.Name, format.Version));
        }

        var sha256 = ImportFiles.Sha256(original.Bytes.Span);
        var known = storage.Read(connection => new PlaceRows(connection, runId: 0).At(place.Path));
        if (known?.IsSame(sha256, readBy) == true)
        {
            return new ReadFile(place.Path) { Known = known };
        }

        var result = parse();
        if (result.Articles is not [var article])
        {
            return result.Articles.Count == 0
                ? new ReadFile(place.Path) { Reasons = result.Problems }
                : throw new InvalidOperationException($"{readBy.Format} returned several articles for one original.");
        }

        var found = new FoundOriginal(place, original.Bytes, sha256, readBy, article);
        watchers.Precompute(found.Text);
        return new ReadFile(place.Path) { Found = found };
    }
}
