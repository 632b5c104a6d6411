using System.Diagnostics.CodeAnalysis;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Markup;

/// <summary>
/// Containers of a single document are read whole: their items can only be told apart within it, and none in use has
/// more than a few megabytes.
/// </summary>
internal static class WholeFile
{
    public static bool TryRead(Stream stream, ContainerLimits limits, out ReadOnlyMemory<byte> bytes,
        [NotNullWhen(false)] out Problem? problem)
    {
        var most = (int)Math.Min(Math.Min(limits.MaxRecordLength, limits.MaxUnpackedLength), SafeXml.MaxBytes);
        var read = ReadUpTo(stream, most);
        bytes = read;
        problem = read is null ? new Problem("too-large", $"The file has more than {most:N0} bytes. Split it into several.") : null;
        return problem is null;
    }

    /// <summary>All bytes of a stream; null where there are more than this.</summary>
    public static byte[]? ReadUpTo(Stream stream, long most)
    {
        using var memory = new MemoryStream(stream.CanSeek && stream.Length <= most ? (int)stream.Length : 0);
        var piece = new byte[64 * 1024];
        for (var read = stream.Read(piece); read > 0; read = stream.Read(piece))
        {
            if (memory.Length + read > most)
                return null;
            memory.Write(piece, 0, read);
        }

        return memory.Length == memory.Capacity ? memory.GetBuffer() : memory.ToArray();
    }

    public static Problem TooMany(ContainerLimits limits) =>
        new("too-many-records", $"The file has more than {limits.MaxRecords:N0} records; the rest was not read.");
}
