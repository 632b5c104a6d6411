namespace NewsArchive.Core.Storage;

/// <summary>What EF Core noted of the migrations of a database, read without EF Core so that a start stays fast.</summary>
internal sealed class MigrationHistory(ArchiveConnection connection, bool isPostgres, string table)
{
    /// <summary>The last migration; null where there is none. Their names begin with a time, so they sort.</summary>
    public string? Last() => TableExists(table) ? connection.Scalar<string>($"SELECT max(\"MigrationId\") FROM \"{table}\"") : null;

    /// <summary>The history's last migration beside the program's.</summary>
    public SchemaAge Compare(string latest) => string.CompareOrdinal(Last(), latest) switch
    {
        < 0 => SchemaAge.Older,
        0 => SchemaAge.Same,
        _ => SchemaAge.Newer,
    };

    /// <summary>Notes one migration in place of all.</summary>
    public void Replace(string migration, string productVersion)
    {
        connection.Execute($"DELETE FROM \"{table}\"");
        connection.Execute(
            $"INSERT INTO \"{table}\" VALUES (@migration, @version)", ("@migration", migration), ("@version", productVersion));
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

/// <summary>A database's schema beside the program's.</summary>
internal enum SchemaAge
{
    Older,
    Same,
    Newer,
}
