namespace NewsArchive.Formats.Contract;

/// <summary>How much of a container may be read, so that none can fill the memory or the disk.</summary>
public sealed record ContainerLimits
{
    /// <summary>The largest record, in bytes after unpacking.</summary>
    public long MaxRecordLength { get; init; } = 64L * 1024 * 1024;

    /// <summary>The most records of one container.</summary>
    public long MaxRecords { get; init; } = 10_000_000;

    /// <summary>The most bytes that one container may unpack to.</summary>
    public long MaxUnpackedLength { get; init; } = 64L * 1024 * 1024 * 1024;

    /// <summary>The most bytes that one packed byte may unpack to, once more than a few megabytes were unpacked.</summary>
    public int MaxExpansionRatio { get; init; } = 200;

    /// <summary>How deep containers may lie in containers.</summary>
    public int MaxNesting { get; init; } = 3;
}
