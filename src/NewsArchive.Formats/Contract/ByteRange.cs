namespace NewsArchive.Formats.Contract;

/// <summary>A run of bytes of an original: <paramref name="Start"/> counts from 0, both in bytes of the file as it was given.</summary>
public readonly record struct ByteRange(int Start, int Length)
{
    /// <summary>The first byte after the run.</summary>
    public int End => Start + Length;

    /// <summary>The run from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static ByteRange FromTo(int start, int end) => new(start, end - start);
}
