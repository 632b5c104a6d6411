namespace NewsArchive.Formats.Archives;

/// <summary>Why the reading of an archive or of an entry ends; caught within this folder.</summary>
internal sealed class ArchiveFault(string code, string message) : Exception(message)
{
    public string Code { get; } = code;
}
