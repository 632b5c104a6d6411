namespace NewsArchive.Core.Storage;

/// <summary>The archive cannot be used, for a reason a person can act on.</summary>
public sealed class ArchiveException(string message, Exception? inner = null) : Exception(message, inner)
{
    public ArchiveException(StorageFault fault, Exception? inner = null)
        : this((fault ?? throw new ArgumentNullException(nameof(fault))).Message, inner) => Fault = fault;

    /// <summary>What is wrong with where the archive is kept; null where it is something else.</summary>
    public StorageFault? Fault { get; }
}
