using System.Formats.Tar;
using System.IO.Compression;
using System.Reflection;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Fuzzing.Files;

/// <summary>What the inputs are made from: all golden cases, and archives of some.</summary>
internal sealed class Corpus
{
    private readonly List<(string Name, Original Original)> all;

    public Corpus()
    {
        var folder = typeof(Corpus).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(each => each.Key == "CasesFolder").Value!;
        all = [.. Directory.EnumerateFiles(folder, "source.*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path =>
            (Path.GetRelativePath(folder, path), new Original(Path.GetFileName(path), File.ReadAllBytes(path))))];
        var some = all.Where((_, number) => number % 20 == 0).Select(each => each.Original).ToList();
        foreach (var made in new[] { Zip(some), Gzip(some[0]), Tar(some), Gzip(Tar(some)) })
            all.Add((made.Name, made));
    }

    /// <summary>
    /// An original by a random number: where originals are added, most numbers keep theirs, and so do the numbers of cases.
    /// </summary>
    public Original Pick(int number) => all.MinBy(each => Mixed(each.Name, number)).Original;

    /// <summary>FNV-1a of the name and the number, with the mixing at the end of MurmurHash3.</summary>
    private static uint Mixed(string name, int number)
    {
        var hash = 2166136261u ^ (uint)number;
        foreach (var letter in name)
            hash = (hash ^ letter) * 16777619u;
        hash = (hash ^ (hash >> 16)) * 0x85EBCA6Bu;
        hash = (hash ^ (hash >> 13)) * 0xC2B2AE35u;
        return hash ^ (hash >> 16);
    }

    private static Original Zip(List<Original> originals)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (number, original) in originals.Index())
            {
                using var entry = zip.CreateEntry($"folder/{number}-{original.Name}").Open();
                entry.Write(original.Bytes.Span);
            }
        }

        return new Original("some.zip", stream.ToArray());
    }

    private static Original Tar(List<Original> originals)
    {
        using var stream = new MemoryStream();
        using (var tar = new TarWriter(stream, leaveOpen: true))
        {
            foreach (var (number, original) in originals.Index())
            {
                tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, $"folder/{number}-{original.Name}")
                {
                    DataStream = new MemoryStream(original.Bytes.ToArray()),
                    ModificationTime = DateTimeOffset.UnixEpoch,
                });
            }
        }

        return new Original("some.tar", stream.ToArray());
    }

    private static Original Gzip(Original original)
    {
        using var stream = new MemoryStream();
        using (var gzip = new GZipStream(stream, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(original.Bytes.Span);
        return new Original(original.Name + ".gz", stream.ToArray());
    }
}
