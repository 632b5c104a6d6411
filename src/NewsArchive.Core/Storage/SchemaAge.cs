namespace NewsArchive.Core.Storage;

/// <summary>A database's schema beside the program's.</summary>
internal enum SchemaAge
{
    Older,
    Same,
    Newer,
}
