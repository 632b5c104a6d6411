namespace NewsArchive.Core.Storage;

/// <summary>Where an archive is kept. Bound to the settings <c>Archive:*</c>.</summary>
public sealed record ArchiveOptions
{
    /// <summary>The folder of the database, its keys and its logs; made when missing. Relative paths are the caller's.</summary>
    public string Folder { get; set; } = "data";

    /// <summary>A PostgreSQL connection string; where it is empty the archive is a SQLite file in the folder.</summary>
    public string? Postgres { get; set; }

    /// <summary>Seconds that a page or verb waits for another writer before it says that the archive is busy.</summary>
    public int WriteWaitSeconds { get; set; } = 4;
}
