namespace NewsArchive.Core.Storage;

/// <summary>What EF Core noted of the migrations of a database, read without EF Core so that a start stays fast.</summary>
internal sealed class MigrationHistory(ArchiveConnection connection, bool isPostgres, string table)
{
    /// <summary>The history's last migration beside the program's; their names begin with a time, so they sort.</summary>
    public SchemaAge Compare(string latest)
    {
        if (!TableExists(table))
        {
            return SchemaAge.Older;
        }

        var last = connection.Scalar<string>($"SELECT max(\"MigrationId\") FROM \"{table}\"");
        return string.CompareOrdinal(last, latest) switch { < 0 => SchemaAge.Older, 0 => SchemaAge.Same, _ => SchemaAge.Newer };
    }

    /// <summary>
    /// EF Core marks a running migration of SQLite by a row, which a killed process leaves behind and for which the next
    /// one would wait for ever. Whoever asks here holds the archive's own migration lock, so any such row is abandoned.
    /// </summary>
    public void ReleaseAbandonedLock()
    {
        // Deleting all rows of a table writes its first page even where there is none.
        if (!isPostgres && TableExists("__EFMigrationsLock") && connection.Scalar<long>("SELECT count(*) FROM \"__EFMigrationsLock\"") > 0)
        {
            connection.Execute("DELETE FROM \"__EFMigrationsLock\"");
        }
    }

    private bool TableExists(string name) => isPostgres
        ? connection.Scalar<bool>("SELECT to_regclass(quote_ident(@name)) IS NOT NULL", ("@name", name))
        : connection.Scalar<long>("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = @name", ("@name", name)) > 0;
}
