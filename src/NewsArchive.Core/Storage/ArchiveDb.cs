using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Npgsql;

namespace NewsArchive.Core.Storage;

/// <summary>
/// The archive's tables. Every folder configures its own beside its entities, and they are found here by assembly. What is
/// asked or written seldom goes through this context by LINQ. Saving, searching and readers' pages use prepared SQL over the
/// same tables: a start does without building this model, and a query takes half the time.
/// </summary>
public abstract class ArchiveDb(DbContextOptions options) : DbContext(options)
{
    /// <summary>The table in which the migrations of this context are noted.</summary>
    internal const string HistoryTable = "__EFMigrationsHistory";

    /// <summary>The collation of text of which ranges are read, as of paths below a folder: by the numbers of its letters.</summary>
    public const string ByLetter = "C";

    internal static ArchiveDb Create(DbContextOptions options, bool isPostgres) =>
        isPostgres ? new PostgresArchiveDb(options) : new SqliteArchiveDb(options);

    /// <summary>A context that lives as long as a connection, and works in its transactions.</summary>
    internal static ArchiveDb On(ArchiveConnection connection)
    {
        var db = Create(ArchiveStorage.Options(connection.Inner, HistoryTable, isOwner: false), connection.Inner is NpgsqlConnection);
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        // What fails undoes the whole transaction; and before each savepoint FTS5 writes out all it has gathered.
        db.Database.AutoSavepointsEnabled = false;
        return db;
    }

    /// <summary>Inserts a row and gives it its id.</summary>
    public T Insert<T>(T row)
        where T : class
    {
        Add(row);
        SaveChanges();
        ChangeTracker.Clear(); // the context lives as long as its connection
        return row;
    }

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
        // A test looks for changes that the migrations lack; a first start would take a tenth longer to.
        optionsBuilder.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
        configurationBuilder.Properties<DateOnly>().HaveConversion<DayNumberConverter>();
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<MillisecondsConverter>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(ArchiveDb).Assembly);
        modelBuilder.UseSnakeCase();
        foreach (var entity in modelBuilder.Model.GetEntityTypes())
        {
            KeepAsGiven(entity);
        }
    }

    /// <summary>Only an id is counted up, and nothing is deleted because something else is.</summary>
    private static void KeepAsGiven(IMutableEntityType entity)
    {
        if (entity.FindPrimaryKey() is { Properties: [{ Name: not "Id" } key] })
        {
            key.ValueGenerated = ValueGenerated.Never;
        }

        foreach (var foreignKey in entity.GetForeignKeys())
        {
            foreignKey.DeleteBehavior = DeleteBehavior.NoAction;
        }
    }

    private sealed class DayNumberConverter() : ValueConverter<DateOnly, int>(day => DayNumber.Of(day), number => DayNumber.ToDay(number));
}

/// <summary>The archive in SQLite, the default.</summary>
public sealed class SqliteArchiveDb(DbContextOptions options) : ArchiveDb(options)
{
    /// <summary>The newest migration, by which a start tells without EF Core whether there is anything to do.</summary>
    public const string LatestMigration = "20261130191000_FormTerms";

    /// <summary>The first migration, which archives of before adopt (<see cref="EarlierMigrations"/>).</summary>
    internal const string Baseline = "20261130011701_Baseline";

    /// <summary>Without a database: only to make migrations with <c>dotnet ef</c>.</summary>
    public SqliteArchiveDb()
        : this(new DbContextOptionsBuilder().UseSqlite().Options)
    {
    }

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder)
    {
        base.OnConfiguring(optionsBuilder);
        optionsBuilder.ReplaceService<IMigrationsSqlGenerator, SqliteTables>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        foreach (var entity in modelBuilder.Model.GetEntityTypes())
        {
            entity.UseSqlReturningClause(false); // for the reason that ArchiveConnection.Insert gives
            foreach (var property in entity.GetProperties())
            {
                property.SetCollation(null); // SQLite has no other order than that of letters' numbers
            }
        }
    }
}

/// <summary>The archive in PostgreSQL, for those who run one already.</summary>
public sealed class PostgresArchiveDb(DbContextOptions options) : ArchiveDb(options)
{
    /// <summary>The newest migration, by which a start tells without EF Core whether there is anything to do.</summary>
    public const string LatestMigration = "20261130053943_OriginalDocuments";

    /// <summary>The first migration, which archives of before adopt (<see cref="EarlierMigrations"/>).</summary>
    internal const string Baseline = "20261130011759_Baseline";

    /// <summary>Without a database: only to make migrations with <c>dotnet ef</c>.</summary>
    public PostgresArchiveDb()
        : this(new DbContextOptionsBuilder().UseNpgsql().Options)
    {
    }
}
