using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Tests.Storage;

public sealed class MigrationTests
{
    public static TheoryData<string> AllDatabases => Databases.All;

    [Theory]
    [MemberData(nameof(AllDatabases))]
    public void The_migrations_make_what_the_model_says(string database)
    {
        using var test = new TestArchive(database);
        using var modelled = new ModelledDatabase(database);

        Assert.Equal(Schema.Of(modelled.Db, database), Schema.Of(test.Archive.Storage.CreateDb(), database));
    }

    [Theory]
    [MemberData(nameof(AllDatabases))]
    public void The_newest_migration_is_the_one_that_a_start_looks_for(string database)
    {
        using var test = new TestArchive(database);
        using var db = test.Archive.Storage.CreateDb();

        Assert.Equal(ArchiveDb.LatestMigration, db.Database.GetMigrations().Last());
        Assert.Equal(ArchiveDb.LatestMigration, db.Database.GetAppliedMigrations().Last());
    }

    [Fact]
    public async Task A_migration_that_was_killed_does_not_hang_the_next_start()
    {
        using var test = new TestArchive();
        // As a process leaves it that is killed while it migrates: the lock's row is there, the schema is not.
        using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Path.Combine(test.Folder, "killed", "archive.db")};Pooling=False"))
        {
            Directory.CreateDirectory(Path.Combine(test.Folder, "killed"));
            await connection.OpenAsync();
            using var command = connection.CreateCommand();
            command.CommandText = """
                CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL);
                INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-01-01 00:00:00');
                """;
            await command.ExecuteNonQueryAsync();
        }

        var opening = Task.Run(() => ArchiveStorage.Open(new ArchiveOptions { Folder = Path.Combine(test.Folder, "killed") }));

        using var storage = await opening.WaitAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(0, storage.Read(connection => connection.Scalar<int>("SELECT count(*) FROM articles")));
    }

    [Fact]
    public void An_archive_of_a_newer_version_is_not_touched()
    {
        using var test = new TestArchive();
        using (var transaction = test.Archive.Storage.BeginWrite())
        {
            transaction.Connection.Execute("INSERT INTO \"__EFMigrationsHistory\" VALUES ('99990101000000_Future', '99')");
            transaction.Commit();
        }

        var refusal = Assert.Throws<ArchiveException>(() => test.Open());
        Assert.Contains("newer version", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_used_is_said_so()
    {
        using var test = new TestArchive();
        var file = test.Put("file", "text");

        var refusal = Assert.Throws<ArchiveException>(() => ArchiveStorage.Open(new ArchiveOptions { Folder = Path.Combine(file, "archive") }));
        Assert.Contains(file, refusal.Message, StringComparison.Ordinal);
    }

    /// <summary>A database made from the model and not by the migrations.</summary>
    private sealed class ModelledDatabase : IDisposable
    {
        private readonly string? postgres;

        public ModelledDatabase(string database)
        {
            if (database == Databases.Postgres)
            {
                postgres = Databases.CreatePostgres();
                Db = new PostgresArchiveDb(new DbContextOptionsBuilder<PostgresArchiveDb>().UseNpgsql(postgres).Options);
            }
            else
            {
                Db = new SqliteArchiveDb(new DbContextOptionsBuilder<SqliteArchiveDb>().UseSqlite("Data Source=:memory:").Options);
            }

            Db.Database.OpenConnection();
            Db.Database.EnsureCreated();
        }

        public ArchiveDb Db { get; }

        public void Dispose()
        {
            Db.Dispose();
            if (postgres is not null)
            {
                Databases.DropPostgres(postgres);
            }
        }
    }

    /// <summary>A schema as lines: the columns and indexes of the model's tables.</summary>
    private static class Schema
    {
        public static List<string> Of(ArchiveDb db, string database)
        {
            var tables = db.Model.GetEntityTypes().Select(entity => entity.GetTableName()!).Order(StringComparer.Ordinal);
            db.Database.OpenConnection();
            return [.. tables.SelectMany(table => database == Databases.Postgres ? Postgres(db, table) : Sqlite(db, table))];
        }

        private static IEnumerable<string> Sqlite(ArchiveDb db, string table) =>
        [
            .. Rows(db, $"SELECT '{table}', name, type, \"notnull\", pk FROM pragma_table_info('{table}') ORDER BY name"),
            .. Rows(db, $"SELECT '{table}', name, \"unique\" FROM pragma_index_list('{table}') ORDER BY name"),
            .. Rows(db, $"SELECT '{table}', \"from\", \"table\", \"to\" FROM pragma_foreign_key_list('{table}') ORDER BY 2"),
        ];

        private static IEnumerable<string> Postgres(ArchiveDb db, string table) =>
        [
            .. Rows(db, $"SELECT table_name, column_name, data_type, is_nullable, is_identity FROM information_schema.columns WHERE table_name = '{table}' ORDER BY 2"),
            .. Rows(db, $"SELECT indexdef FROM pg_indexes WHERE tablename = '{table}' AND indexname LIKE 'IX%' ORDER BY 1"),
            .. Rows(db, $"SELECT regexp_replace(pg_get_constraintdef(oid), ' ON DELETE.*', '') FROM pg_constraint WHERE conrelid = '{table}'::regclass AND contype = 'f' ORDER BY 1"),
        ];

        private static List<string> Rows(ArchiveDb db, string sql)
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
}
