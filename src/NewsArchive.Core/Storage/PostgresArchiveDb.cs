using Microsoft.EntityFrameworkCore;

namespace NewsArchive.Core.Storage;

/// <summary>The archive in PostgreSQL, for those who run one already.</summary>
public sealed class PostgresArchiveDb(DbContextOptions<PostgresArchiveDb> options) : ArchiveDb(options);
