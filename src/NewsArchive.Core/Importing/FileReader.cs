using NewsArchive.Core.Articles;
using NewsArchive.Core.Storage;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Core.Importing;

/// <summary>The reading half of an import: reads, hashes and parses. It touches the database only to ask what is known.</summary>
internal sealed class FileReader(ArchiveStorage storage, IArticleWatcher watchers, ImportOptions options, KnownFormats formats)
{
    private (Original? Document, FoundDocument? Found) latest;

    /// <summary>Whether somebody said the files' encoding: then those that are known may read otherwise.</summary>
    private readonly bool isSaid = KnownFormats.Encoding(options) is not null;

    /// <summary>Reads a file: one original, or a container with all of its records.</summary>
    public IEnumerable<ReadFile> Read(string path)
    {
        var (file, reason) = OpenFile.Open(path, formats, options);
        if (file is null)
        {
            var isGone = ImportFiles.IsGone(path);
            yield return new ReadFile(path) { Reasons = [reason!], IsGone = isGone, IsUnreadable = !isGone };
            yield break;
        }

        using (file)
        {
            if (file.Container is null)
            {
                yield return Read(file.Originals().Single(), new FoundPlace(path)) with { BytesRead = file.Length };
                yield break;
            }

            foreach (var record in ReadContainer(path, file))
            {
                yield return record;
            }
        }
    }

    /// <summary>
    /// Reads a container file: its beginning, its records, its end. One that did not change is said so at the cost of a hash.
    /// </summary>
    private IEnumerable<ReadFile> ReadContainer(string path, OpenFile file)
    {
        var sha256 = file.Sha256();
        var before = storage.Read(connection => new ContainerRows(connection).At(path));
        if (!isSaid && before is not null && before.Sha256 == sha256 && before.ReadBy == formats.Signature)
        {
            yield return new ReadFile(path) { Container = new ReadContainer(formats.Signature, sha256, IsUnchanged: true) };
            yield break;
        }

        // What the records of a container that is known, but changed, are now: so that one that only changed its place is not taken for
        // new.
        var present = before is null ? null
            : file.Originals()
                .Where(found => found.Original is not null)
                .Select(found => ImportFiles.Sha256(found.Original!.Bytes.Span))
                .ToHashSet();
        yield return new ReadFile(path) { Container = new ReadContainer(formats.Signature) };
        foreach (var found in file.Originals())
        {
            var place = new FoundPlace(found.Place, path) { IsShifted = present is not null && IsShifted(found.Place, present) };
            yield return Read(found, place) with { BytesRead = file.BytesRead };
        }

        yield return new ReadFile(path) { Container = new ReadContainer(formats.Signature, sha256), BytesRead = file.Length };
    }

    private bool IsShifted(string place, HashSet<string> present) => Known(place) is { } known && present.Contains(known.Sha256);

    /// <summary>Reads one original, unless what is known of its place says that reading it can bring nothing new.</summary>
    private ReadFile Read(FoundRecord found, FoundPlace place)
    {
        if (found is not { Original: { } original, Parse: { } parse, ReadBy: { } readBy })
        {
            return new ReadFile(found.Place) { Reasons = found.Unknown is { } unknown ? [.. found.Problems, unknown] : found.Problems };
        }

        var sha256 = ImportFiles.Sha256(original.Bytes.Span);
        if (!isSaid && Known(found.Place) is { } known && known.IsSame(sha256, readBy))
        {
            return new ReadFile(found.Place) { Known = known };
        }

        var result = parse().With(found.Problems);
        if (result.Articles is not [var article])
        {
            return result.Articles.Count == 0
                ? new ReadFile(found.Place) { Reasons = result.Problems }
                : throw new InvalidOperationException($"{readBy.Format} returned several articles for one original.");
        }

        var saved = new FoundOriginal(place, original.Bytes, sha256, readBy, article) { Document = DocumentOf(found) };
        watchers.Precompute(saved.Text, article.Language?.Value);
        return new ReadFile(found.Place) { Found = saved };
    }

    /// <summary>The document of a record, made ready once for all of its records, which come one after the other.</summary>
    private FoundDocument? DocumentOf(FoundRecord found)
    {
        if (found.Document is not { } document)
        {
            return null;
        }

        if (!ReferenceEquals(latest.Document, document))
        {
            latest = (document, FoundDocument.Of(document.Bytes.Span));
        }

        return latest.Found;
    }

    private KnownPlace? Known(string place) => storage.Read(connection => new PlaceRows(connection, runId: 0).At(place));
}
