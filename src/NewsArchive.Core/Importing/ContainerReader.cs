using System.Security.Cryptography;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Storage;
using NewsArchive.Formats;

namespace NewsArchive.Core.Importing;

/// <summary>Reads containers as streams, each record an original of its own, and containers in containers.</summary>
internal sealed class ContainerReader(ArchiveStorage storage, IArticleWatcher watchers, ImportOptions options, KnownFormats formats)
{
    private readonly ContainerRecords records = new(formats, new ContainerLimits { MaxRecordLength = options.MaxFileSize });

    /// <summary>Reads a container file: its beginning, its records, its end. One that did not change is said so at the cost of a hash.</summary>
    public IEnumerable<ReadFile> Read(string path, IArticleContainer container, FileStream stream)
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(stream));
        var before = storage.Read(connection => new ContainerRows(connection).At(path));
        if (before is not null && before.Sha256 == sha256 && before.ReadBy == formats.Signature)
        {
            yield return new ReadFile(path) { Container = new ReadContainer(formats.Signature, sha256, IsUnchanged: true) };
            yield break;
        }

        var present = before is null ? null : Hashes(path, container, stream);
        stream.Position = 0;
        yield return new ReadFile(path) { Container = new ReadContainer(formats.Signature) };
        foreach (var record in records.Of(path, container, stream))
        {
            yield return Read(path, record, present) with { BytesRead = stream.Position };
        }

        yield return new ReadFile(path) { Container = new ReadContainer(formats.Signature, sha256), BytesRead = stream.Length };
    }

    private ReadFile Read(string file, FoundRecord found, HashSet<string>? present)
    {
        if (found.Record.Original is not { } original)
        {
            return new ReadFile(found.Place) { Reasons = found.Record.Problems };
        }

        var place = new FoundPlace(found.Place, file) { IsShifted = IsShifted(found.Place, present) };
        var read = FileReader.Read(storage, watchers, formats, place, original, found.Record.Parse, found.ReadBy);
        return read.Reasons.Count > 0 ? read with { Reasons = [.. found.Record.Problems, .. read.Reasons] } : read;
    }

    private bool IsShifted(string place, HashSet<string>? present) =>
        present is not null && storage.Read(connection => new PlaceRows(connection, runId: 0).At(place)) is { } known && present.Contains(known.Sha256);

    /// <summary>What the records of a container that is known, but changed, are now: so that one that only changed its place is not taken for new.</summary>
    private HashSet<string> Hashes(string path, IArticleContainer container, FileStream stream)
    {
        stream.Position = 0;
        return [.. records.Of(path, container, stream).Where(found => found.Record.Original is not null).Select(found => ImportFiles.Sha256(found.Record.Original!.Bytes.Span))];
    }
}
