using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace NewsArchive.Core.Tests.Storage;

/// <summary>A schema as lines: the columns and indexes of the model's tables.</summary>
public static class Schema
{
    public static List<string> Of(DbContext db, string database)
    {
        var tables = db.Model.GetEntityTypes().Select(entity => entity.GetTableName()!).Order(StringComparer.Ordinal);
        db.Database.OpenConnection();
        return [.. tables.SelectMany(table => database == Databases.Postgres ? Postgres(db, table) : Sqlite(db, table))];
    }

    private static IEnumerable<string> Sqlite(DbContext db, string table) =>
    [
        .. Rows(db, $"SELECT '{table}', name, type, \"notnull\", pk FROM pragma_table_info('{table}') ORDER BY name"),
        .. Rows(db, $"SELECT '{table}', name, \"unique\" FROM pragma_index_list('{table}') ORDER BY name"),
        .. Rows(db, $"SELECT '{table}', \"from\", \"table\", \"to\" FROM pragma_foreign_key_list('{table}') ORDER BY 2"),
    ];

    private static IEnumerable<string> Postgres(DbContext db, string table) =>
    [
        .. Rows(db, $"SELECT table_name, column_name, data_type, is_nullable, is_identity FROM information_schema.columns WHERE table_name = '{table}' ORDER BY 2"),
        .. Rows(db, $"SELECT indexdef FROM pg_indexes WHERE tablename = '{table}' AND indexname LIKE 'IX%' ORDER BY 1"),
        .. Rows(db, $"SELECT regexp_replace(pg_get_constraintdef(oid), ' ON DELETE.*', '') FROM pg_constraint WHERE conrelid = '{table}'::regclass AND contype = 'f' ORDER BY 1"),
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
