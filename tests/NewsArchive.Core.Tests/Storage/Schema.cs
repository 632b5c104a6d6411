using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace NewsArchive.Core.Tests.Storage;

/// <summary>A schema as lines: tables with their columns, keys and indexes, and what full-text search needs.</summary>
public static class Schema
{
    /// <summary>The tables of a context's model.</summary>
    public static List<string> Of(DbContext db, string database) =>
        Of(db, database, [.. db.Model.GetEntityTypes().Select(entity => entity.GetTableName()!)]);

    /// <summary>All that a database has, with the history of its migrations.</summary>
    public static List<string> OfAll(DbContext db, string database)
    {
        db.Database.OpenConnection();
        return database == Databases.Postgres
            ? [
                .. Of(db, database, Rows(db, "SELECT tablename FROM pg_tables WHERE schemaname = 'public'")),
                .. Rows(db, "SELECT cfgname FROM pg_ts_config WHERE cfgnamespace = 'public'::regnamespace ORDER BY 1"),
                .. Rows(db, "SELECT dictname, dictinitoption FROM pg_ts_dict WHERE dictnamespace = 'public'::regnamespace ORDER BY 1"),
                .. Rows(db, "SELECT \"MigrationId\" FROM \"__EFMigrationsHistory\" ORDER BY 1"),
            ]
            : [
                .. Of(db, database, Rows(db, "SELECT name FROM sqlite_master WHERE type = 'table'")),
                .. Rows(db, "SELECT sql FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL%' ORDER BY 1"),
                .. Rows(db, "SELECT type, name FROM sqlite_master WHERE type IN ('view', 'trigger') ORDER BY 1, 2"),
                .. Rows(db, "SELECT \"MigrationId\" FROM \"__EFMigrationsHistory\" ORDER BY 1"),
            ];
    }

    private static List<string> Of(DbContext db, string database, List<string> tables)
    {
        db.Database.OpenConnection();
        return [.. tables.Order(StringComparer.Ordinal).SelectMany(table =>
            database == Databases.Postgres ? Postgres(db, table) : Sqlite(db, table))];
    }

    private static IEnumerable<string> Sqlite(DbContext db, string table) =>
    [
        .. Rows(db, $"SELECT name, type, wr FROM pragma_table_list('{table}')"),
        .. Rows(db, $"SELECT name, sql LIKE '%AUTOINCREMENT%' FROM sqlite_master WHERE type = 'table' AND name = '{table}'"),
        .. Rows(db, $"SELECT '{table}', name, type, \"notnull\", pk, dflt_value FROM pragma_table_info('{table}') ORDER BY name"),
        .. Rows(db, $"""
            SELECT '{table}', i.name, i."unique", i.partial, group_concat(c.name),
                (SELECT substr(sql, instr(sql, 'WHERE')) FROM sqlite_master m WHERE m.name = i.name AND i.partial)
            FROM pragma_index_list('{table}') i, pragma_index_info(i.name) c WHERE i.origin = 'c' GROUP BY i.name ORDER BY i.name
            """),
        .. Rows(db, $"SELECT '{table}', \"from\", \"table\", \"to\", on_delete FROM pragma_foreign_key_list('{table}') ORDER BY 2"),
    ];

    private static IEnumerable<string> Postgres(DbContext db, string table) =>
    [
        .. Rows(db, $"""
            SELECT table_name, column_name, data_type, collation_name, is_nullable, is_identity, column_default
            FROM information_schema.columns WHERE table_name = '{table}' ORDER BY 2
            """),
        .. Rows(db, $"SELECT indexdef FROM pg_indexes WHERE tablename = '{table}' ORDER BY 1"),
        .. Rows(db, $"SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = '\"{table}\"'::regclass ORDER BY 1"),
    ];

    private static List<string> Rows(DbContext db, string sql)
    {
        using DbCommand command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join(' ', Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)));
        }

        return rows;
    }
}
