using Microsoft.EntityFrameworkCore;

namespace NewsArchive.Core.Storage;

/// <summary>The archive in SQLite, the default.</summary>
public sealed class SqliteArchiveDb(DbContextOptions<SqliteArchiveDb> options) : ArchiveDb(options);
