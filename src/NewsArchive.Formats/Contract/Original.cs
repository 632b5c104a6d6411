namespace NewsArchive.Formats.Contract;

/// <summary>The bytes of a file, or of one record of a container, as they were given.</summary>
/// <param name="Name">The file's name without folders. A hint for detection; no value is ever taken from it.</param>
/// <param name="Bytes">All its bytes.</param>
public sealed record Original(string Name, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>As many bytes of the beginning as a format may read to recognise an original.</summary>
    public const int HeaderLength = 8192;

    public OriginalHeader Header => new(Name, Bytes[..Math.Min(Bytes.Length, HeaderLength)]);
}
