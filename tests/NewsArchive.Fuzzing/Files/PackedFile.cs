using System.IO.Compression;

namespace NewsArchive.Fuzzing.Files;

/// <summary>A ZIP archive of which one entry is changed, so that what is packed is tried as well as the packing.</summary>
internal sealed class PackedFile
{
    private readonly List<(string Name, byte[] Bytes)> entries = [];
    private int picked;

    private PackedFile()
    {
    }

    /// <summary>The archive; null where the bytes are none.</summary>
    public static PackedFile? Open(ReadOnlyMemory<byte> bytes)
    {
        if (!bytes.Span.StartsWith("PK\x03\x04"u8))
            return null;
        try
        {
            var file = new PackedFile();
            using var zip = new ZipArchive(new MemoryStream(bytes.ToArray()));
            foreach (var entry in zip.Entries)
            {
                using var stream = entry.Open();
                using var memory = new MemoryStream();
                stream.CopyTo(memory);
                file.entries.Add((entry.FullName, memory.ToArray()));
            }

            return file.entries.Count > 0 ? file : null;
        }
        catch (InvalidDataException)
        {
            return null; // changed before
        }
    }

    /// <summary>Picks an entry, and gives its bytes.</summary>
    public byte[] Pick(Random random) => entries[picked = random.Next(entries.Count)].Bytes;

    /// <summary>The archive with other bytes in the entry picked; nothing is compressed, so that its length tells the work.</summary>
    public byte[] With(byte[] bytes)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (number, entry) in entries.Index())
            {
                using var output = zip.CreateEntry(entry.Name, CompressionLevel.NoCompression).Open();
                output.Write(number == picked ? bytes : entry.Bytes);
            }
        }

        return stream.ToArray();
    }
}
