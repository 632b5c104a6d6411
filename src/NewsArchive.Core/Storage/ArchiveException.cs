namespace NewsArchive.Core.Storage;

/// <summary>The archive cannot be used, for a reason a person can act on.</summary>
public sealed class ArchiveException(string message, Exception? inner = null) : Exception(message, inner);
