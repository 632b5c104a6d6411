using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using NewsArchive.Core.Storage;

namespace NewsArchive.Web.Accounts;

/// <summary>
/// The accounts, in the archive's database but in a context of their own, so that Core knows nothing of signing in.
/// Without roles: there is only one.
/// </summary>
public abstract class AccountsDb(DbContextOptions options) : IdentityUserContext<Account, long>(options)
{
    /// <summary>The table in which the migrations of this context are noted.</summary>
    public const string HistoryTable = "__AccountsMigrationsHistory";

    /// <summary>A new context over the accounts of an archive; the caller disposes it.</summary>
    public static AccountsDb Create(ArchiveStorage storage)
    {
        ArgumentNullException.ThrowIfNull(storage);
        var options = storage.Options(HistoryTable);
        return storage.IsPostgres ? new PostgresAccountsDb(options) : new SqliteAccountsDb(options);
    }

    /// <summary>Brings the accounts' tables up to date.</summary>
    public static void Migrate(ArchiveStorage storage)
    {
        ArgumentNullException.ThrowIfNull(storage);
        var latest = storage.IsPostgres ? PostgresAccountsDb.LatestMigration : SqliteAccountsDb.LatestMigration;
        storage.Migrate(HistoryTable, latest, () => Create(storage));
    }

    /// <summary>Whether there is an account. By SQL, because a start asks it and building the model is slow.</summary>
    public static bool HasAccounts(ArchiveStorage storage)
    {
        ArgumentNullException.ThrowIfNull(storage);
        return storage.Read(connection => connection.Scalar<int>("SELECT count(*) FROM (SELECT 1 FROM accounts LIMIT 1) known")) > 0;
    }

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
        // A test looks for changes that the migrations lack; a first start would take a tenth longer to.
        optionsBuilder.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<MillisecondsConverter>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<Account>().ToTable("accounts");
        builder.Entity<IdentityUserClaim<long>>().ToTable("account_claims");
        builder.Entity<IdentityUserLogin<long>>().ToTable("account_logins");
        builder.Entity<IdentityUserToken<long>>().ToTable("account_tokens");
        builder.UseSnakeCase();
    }
}

/// <summary>The accounts in SQLite.</summary>
public sealed class SqliteAccountsDb(DbContextOptions options) : AccountsDb(options)
{
    /// <summary>The newest migration, by which a start tells without EF Core whether there is anything to do.</summary>
    public const string LatestMigration = "20261121000000_Initial";

    /// <summary>Without a database: only to make migrations with <c>dotnet ef</c>.</summary>
    public SqliteAccountsDb()
        : this(new DbContextOptionsBuilder().UseSqlite().Options)
    {
    }
}

/// <summary>The accounts in PostgreSQL.</summary>
public sealed class PostgresAccountsDb(DbContextOptions options) : AccountsDb(options)
{
    /// <summary>The newest migration, by which a start tells without EF Core whether there is anything to do.</summary>
    public const string LatestMigration = "20261121000000_Initial";

    /// <summary>Without a database: only to make migrations with <c>dotnet ef</c>.</summary>
    public PostgresAccountsDb()
        : this(new DbContextOptionsBuilder().UseNpgsql().Options)
    {
    }
}
