using System.Text;

namespace NewsArchive.Formats.Contract;

/// <summary>The bytes of a file, or of one record of a container, as they were given.</summary>
/// <param name="Name">The file's name without folders. A hint for detection; no value is ever taken from it.</param>
/// <param name="Bytes">All its bytes.</param>
public sealed record Original(string Name, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>As many bytes of the beginning as a format may read to recognise an original.</summary>
    public const int HeaderLength = 8192;

    /// <summary>The encoding of its text as a person or its file said it; null where its own bytes are to tell.</summary>
    public Encoding? Encoding { get; init; }

    public OriginalHeader Header => new(Name, Bytes[..Math.Min(Bytes.Length, HeaderLength)]) { Encoding = Encoding };
}

/// <summary>The beginning of an original: all that detection reads.</summary>
/// <param name="Name">The file's name without folders.</param>
/// <param name="Bytes">At most <see cref="Original.HeaderLength"/> bytes.</param>
public sealed record OriginalHeader(string Name, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The encoding of its text as a person or its file said it; null where its own bytes are to tell.</summary>
    public Encoding? Encoding { get; init; }
}

/// <summary>A run of bytes of an original: <paramref name="Start"/> counts from 0, both in bytes of the file as it was given.</summary>
public readonly record struct ByteRange(int Start, int Length)
{
    /// <summary>The first byte after the run.</summary>
    public int End => Start + Length;

    /// <summary>The run from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static ByteRange FromTo(int start, int end) => new(start, end - start);
}
