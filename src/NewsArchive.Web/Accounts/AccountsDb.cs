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

    /// <summary>The newest migration; both providers name theirs alike.</summary>
    public const string LatestMigration = Migrations.MigrationNames.Initial;

    /// <summary>A new context over the accounts of an archive; the caller disposes it.</summary>
    public static AccountsDb Create(ArchiveStorage storage)
    {
        ArgumentNullException.ThrowIfNull(storage);
        return storage.IsPostgres
            ? new PostgresAccountsDb(Options<PostgresAccountsDb>(storage))
            : new SqliteAccountsDb(Options<SqliteAccountsDb>(storage));
    }

    /// <summary>Brings the accounts' tables up to date.</summary>
    public static void Migrate(ArchiveStorage storage)
    {
        ArgumentNullException.ThrowIfNull(storage);
        storage.Migrate(HistoryTable, LatestMigration, () => Create(storage));
    }

    /// <summary>Whether there is an account. By SQL, because a start asks it and building the model is slow.</summary>
    public static bool HasAccounts(ArchiveStorage storage)
    {
        ArgumentNullException.ThrowIfNull(storage);
        return storage.Read(connection => connection.Scalar<int>("SELECT count(*) FROM (SELECT 1 FROM accounts LIMIT 1) some")) > 0;
    }

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
        // Migrations are written by hand and have no snapshot; a test compares what they make with this model.
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

    private static DbContextOptions<T> Options<T>(ArchiveStorage storage)
        where T : DbContext
    {
        var options = new DbContextOptionsBuilder<T>();
        storage.Configure(options, HistoryTable);
        return options.Options;
    }
}
