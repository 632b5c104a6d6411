using System.IO.Compression;
using NewsArchive.Core.Importing;

namespace NewsArchive.Core.Tests.Importing;

public sealed class NestedLimitTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("archive-test-").FullName;

    [Fact]
    public void Archives_within_archives_are_held_to_one_limit_together()
    {
        // Each archive alone packs as archives of texts may; together they do not.
        var text = Enumerable.Repeat(Piece(), 500).SelectMany(piece => piece).ToArray();
        var inner = Zip("a.txt", text);
        Assert.InRange(text.Length / inner.Length, 20, 199);
        var path = Path.Combine(folder, "outer.zip");
        File.WriteAllBytes(path, Zip("inner.zip", inner));

        var results = new FileParser(KnownFormats.All, new ImportOptions()).Parse(path).ToList();

        Assert.Contains(results, result => result.Result.Problems.Any(problem => problem.Code == "archive-bomb"));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>Longer than what a packer sees at once, so that it cannot tell that a piece comes again.</summary>
    private static byte[] Piece()
    {
        var random = new Random(11);
        return [.. Enumerable.Range(0, 320).SelectMany(_ =>
            Enumerable.Repeat((byte)'a', 120).Append((byte)random.Next('b', 'z')))];
    }

    private static byte[] Zip(string name, byte[] bytes)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry(name, CompressionLevel.SmallestSize).Open();
            entry.Write(bytes);
        }

        return stream.ToArray();
    }
}
