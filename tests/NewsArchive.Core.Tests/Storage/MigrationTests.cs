using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Searching;
using NewsArchive.Core.Searching.Language;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Tests.Storage;

public sealed class MigrationTests
{
    public static TheoryData<string> AllDatabases => Databases.All;

    public static TheoryData<string, string> EarlierVersions
    {
        get
        {
            var versions = new TheoryData<string, string>();
            string[] databases = Databases.PostgresMissingReason is null ? [Databases.Sqlite, Databases.Postgres] : [Databases.Sqlite];
            foreach (var database in databases)
            {
                foreach (var step in EarlierArchive.Names(database)) versions.Add(database, step);
            }

            return versions;
        }
    }

    [Theory]
    [MemberData(nameof(AllDatabases))]
    public void The_migrations_make_what_the_model_says(string database)
    {
        using var test = new TestArchive(database);
        using var modelled = new ModelledDatabase(database);

        Assert.Equal(Schema.Of(modelled.Db, database), Schema.Of(test.Archive.Storage.CreateDb(), database));
    }

    [Theory]
    [InlineData(Databases.Sqlite)]
    [InlineData(Databases.Postgres)]
    public void The_model_has_no_change_that_the_migrations_lack(string database)
    {
        using ArchiveDb db = database == Databases.Postgres ? new PostgresArchiveDb() : new SqliteArchiveDb();

        Assert.False(db.Database.HasPendingModelChanges(), "Add a migration for each database (README.md, Developers).");
    }

    [Fact]
    public void The_newest_migrations_are_those_that_a_start_looks_for()
    {
        using var sqlite = new SqliteArchiveDb();
        using var postgres = new PostgresArchiveDb();

        Assert.Equal(SqliteArchiveDb.LatestMigration, sqlite.Database.GetMigrations().Last());
        Assert.Equal(PostgresArchiveDb.LatestMigration, postgres.Database.GetMigrations().Last());
    }

    [Theory]
    [MemberData(nameof(EarlierVersions))]
    public void An_archive_of_an_earlier_version_keeps_everything_and_is_as_a_new_one(string database, string lastStep)
    {
        using var earlier = new EarlierArchive(database, lastStep);
        using var fresh = new TestArchive(database);

        using var archive = earlier.Open();

        using var db = archive.Storage.CreateDb();
        using var freshDb = fresh.Archive.Storage.CreateDb();
        Assert.Equal(Schema.OfAll(freshDb, database), Schema.OfAll(db, database));
        var article = archive.Articles.Find(1)!;
        Assert.Equal("Ferry returns to the lower quay", article.Summary.Headline);
        Assert.Equal("Nora Quay", Assert.Single(article.Corrections).Value);
        Assert.Equal("/clippings/ferry.md", Assert.Single(article.Places).Path);
        Assert.Equal("ada", Assert.Single(archive.Runs.Latest(2)).RequestedBy);
        Assert.Equal(OutcomeKind.Added, Assert.Single(archive.Runs.Outcomes(1, kind: null, page: 1, size: 9).Outcomes).Kind);
        Assert.Single(archive.Search.Find(RelaxedSearch.RequestOf(QueryParser.Parse("ferry dock"), new SearchRequest())).Hits);
    }

    [Theory]
    [MemberData(nameof(AllDatabases))]
    public void An_archive_that_could_not_be_brought_up_to_date_is_as_it_was(string database)
    {
        using var earlier = new EarlierArchive(database, EarlierArchive.FirstStep);
        earlier.Execute("CREATE TABLE name_titles (in_the_way text)"); // for one of the last steps

        Assert.Throws<ArchiveException>(earlier.Open);

        Assert.ThrowsAny<DbException>(() => earlier.Execute("SELECT 1 FROM text_marks")); // of the first step
        earlier.Execute("DROP TABLE name_titles");
        using var archive = earlier.Open();
        Assert.NotNull(archive.Articles.Find(1));
    }

    [Fact]
    public async Task A_migration_that_was_killed_does_not_hang_the_next_start()
    {
        using var test = new TestArchive();
        // As a process leaves it that is killed while it migrates: the lock's row is there, the schema is not.
        using (
            var connection = new Microsoft.Data.Sqlite.SqliteConnection(
                $"Data Source={Path.Combine(test.Folder, "killed", "archive.db")};Pooling=False"))
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

        var refusal = Assert.Throws<ArchiveException>(
            () => ArchiveStorage.Open(new ArchiveOptions { Folder = Path.Combine(file, "archive") }));
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
                Db = new PostgresArchiveDb(new DbContextOptionsBuilder().UseNpgsql(postgres).Options);
            }
            else
            {
                Db = new SqliteArchiveDb(new DbContextOptionsBuilder().UseSqlite("Data Source=:memory:").Options);
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
}
