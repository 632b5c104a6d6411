using System.Data;
using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;

namespace NewsArchive.Core.Storage;

/// <summary>A table that a rehearsal writes to.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Left">Its columns of long texts and bytes, which are not copied: they are empty in all rows that were there before.</param>
internal sealed record RehearsedTable(string Name, params IReadOnlyList<string> Left);

/// <summary>
/// A stage for rehearsing what a run would write: temporary tables stand before those of the same name, as the archive is at one moment.
/// What is written goes into them, so that nobody waits for a rehearsal and it waits for nobody.
/// </summary>
internal static partial class Rehearsal
{
    /// <summary>Sets the stage for some tables on a connection, which is closed with the transaction.</summary>
    public static WriteTransaction On(ArchiveConnection connection, IEnumerable<RehearsedTable> tables)
    {
        try
        {
            if (connection.Inner is SqliteConnection)
            {
                connection.Execute("PRAGMA foreign_keys = OFF"); // the copies refer to tables that are not copied
            }

            var rehearsal = new WriteTransaction(connection, writing: null, Begin);
            Prepare(connection, tables);
            return rehearsal;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Begins a transaction that takes no lock of the archive's.</summary>
    private static DbTransaction Begin(ArchiveConnection connection) => connection.Inner is SqliteConnection sqlite
        ? sqlite.BeginTransaction(deferred: true)
        : connection.Inner.BeginTransaction(IsolationLevel.RepeatableRead);

    /// <summary>Puts temporary tables before some of the archive's, within the transaction that is open on the connection.</summary>
    private static void Prepare(ArchiveConnection connection, IEnumerable<RehearsedTable> tables)
    {
        var isSqlite = connection.Inner is SqliteConnection;
        var schema = isSqlite ? "main" : connection.Scalar<string>("SELECT current_schema()")!;
        foreach (var table in tables)
        {
            var columns = isSqlite ? MakeInSqlite(connection, table.Name) : MakeInPostgres(connection, table.Name, schema);
            var values = columns.Select(column => table.Left.Contains(column) ? "''" : Quoted(column));
            connection.Execute(
                $"""
                INSERT INTO {(isSqlite ? "temp" : "pg_temp")}.{table.Name} ({string.Join(", ", columns.Select(Quoted))})
                SELECT {string.Join(", ", values)} FROM {schema}.{table.Name}
                """);
            if (!isSqlite && columns.Contains("id"))
            {
                connection.Scalar<long?>(
                    $"SELECT setval(pg_get_serial_sequence('pg_temp.{table.Name}', 'id'), max(id)) FROM pg_temp.{table.Name}");
            }
        }
    }

    private static List<string> MakeInSqlite(ArchiveConnection connection, string table)
    {
        var statements = connection.List(
            """
            SELECT sql FROM main.sqlite_master WHERE tbl_name = @table AND type IN ('table', 'index') AND sql IS NOT NULL ORDER BY type DESC
            """,
            row => row.GetString(0), ("@table", table));
        foreach (var statement in statements)
        {
            connection.Execute(IndexName().Replace(TableName().Replace(statement, "CREATE TEMP TABLE", 1), "${create}temp.", 1));
        }

        return connection.List("SELECT name FROM pragma_table_info(@table, 'main')", row => row.GetString(0), ("@table", table));
    }

    private static List<string> MakeInPostgres(ArchiveConnection connection, string table, string schema)
    {
        connection.Execute(
            $"""
            CREATE TEMP TABLE {table} (LIKE {schema}.{table} INCLUDING DEFAULTS INCLUDING IDENTITY INCLUDING INDEXES) ON COMMIT DROP
            """);
        return connection.List(
            "SELECT column_name FROM information_schema.columns WHERE table_schema = @schema AND table_name = @table",
            row => row.GetString(0), ("@schema", schema), ("@table", table));
    }

    private static string Quoted(string column) => $"\"{column}\"";

    [GeneratedRegex("^CREATE TABLE", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TableName();

    [GeneratedRegex("^(?<create>CREATE (UNIQUE )?INDEX )", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IndexName();
}
