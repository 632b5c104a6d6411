using System.Formats.Tar;
using System.IO.Compression;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Tests.Fuzz;

/// <summary>What the fuzzing starts from: all golden cases, and archives of some.</summary>
internal static class FuzzCorpus
{
    public static IReadOnlyList<Original> Read()
    {
        var cases = Directory.EnumerateDirectories(Repository.Cases).Order()
            .SelectMany(format => Directory.EnumerateDirectories(format).Order())
            .Select(folder => new GoldenCase(folder).ReadOriginal()).ToList();
        var some = cases.Where((_, number) => number % 20 == 0).ToList();
        return [.. cases, Zip(some), Gzip(cases[0]), Gzip(Tar(some)), Tar(some)];
    }

    private static Original Zip(List<Original> originals)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (original, number) in originals.Select((original, number) => (original, number)))
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
            foreach (var (original, number) in originals.Select((original, number) => (original, number)))
                tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile,
                    $"folder/{number}-{original.Name}")
                { DataStream = new MemoryStream(original.Bytes.ToArray()) });
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
