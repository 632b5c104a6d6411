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
        using var buffer = new MemoryStream();
        var piece = new byte[81920];
        int count;
        while (buffer.Length <= most && (count = stream.Read(piece)) > 0)
            buffer.Write(piece, 0, count);
        bytes = buffer.ToArray();
        problem = buffer.Length > most
            ? new Problem("too-large", $"The file has more than {most:N0} bytes. Split it into several.")
            : null;
        return problem is null;
    }

    public static Problem TooMany(ContainerLimits limits) =>
        new("too-many-records", $"The file has more than {limits.MaxRecords:N0} records; the rest was not read.");
}
