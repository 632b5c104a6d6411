using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Tests;
using NewsArchive.Core.Tests.Storage;
using NewsArchive.Web.Accounts;

namespace NewsArchive.Web.Tests.Admin;

public sealed class AccountsMigrationTests
{
    public static TheoryData<string> AllDatabases => Databases.All;

    [Theory]
    [MemberData(nameof(AllDatabases))]
    public void The_migrations_make_what_the_model_says(string database)
    {
        using var test = new TestArchive(database);
        AccountsDb.Migrate(test.Archive.Storage);
        using var migrated = AccountsDb.Create(test.Archive.Storage);
        var postgres = database == Databases.Postgres ? Databases.CreatePostgres() : null;
        try
        {
            using AccountsDb modelled = postgres is null
                ? new SqliteAccountsDb(new DbContextOptionsBuilder().UseSqlite("Data Source=:memory:").Options)
                : new PostgresAccountsDb(new DbContextOptionsBuilder().UseNpgsql(postgres).Options);
            modelled.Database.OpenConnection();
            modelled.Database.EnsureCreated();

            Assert.Equal(Schema.Of(modelled, database), Schema.Of(migrated, database));
            var latest = postgres is null ? SqliteAccountsDb.LatestMigration : PostgresAccountsDb.LatestMigration;
            Assert.Equal(latest, migrated.Database.GetMigrations().Last());
            Assert.Equal(latest, migrated.Database.GetAppliedMigrations().Last());
            Assert.False(migrated.Database.HasPendingModelChanges(), "Add a migration for each database (README.md, Developers).");
        }
        finally
        {
            if (postgres is not null)
            {
                Databases.DropPostgres(postgres);
            }
        }
    }

    /// <summary>The generated migration bears the name of the one written by hand before it, and makes the same tables.</summary>
    [Theory]
    [MemberData(nameof(AllDatabases))]
    public void The_accounts_of_an_earlier_version_are_as_new_ones(string database)
    {
        using var earlier = new TestArchive(database);
        using var fresh = new TestArchive(database);
        using var first = new StreamReader(GetType().Assembly.GetManifestResourceStream($"accounts/{database.ToLowerInvariant()}")!);
        using (var transaction = earlier.Archive.Storage.BeginWrite())
        {
            transaction.Connection.Execute(first.ReadToEnd());
            transaction.Commit();
        }

        AccountsDb.Migrate(fresh.Archive.Storage);

        using var earlierDb = AccountsDb.Create(earlier.Archive.Storage);
        using var freshDb = AccountsDb.Create(fresh.Archive.Storage);
        Assert.Equal(Schema.Of(freshDb, database), Schema.Of(earlierDb, database));
    }

    [Theory]
    [MemberData(nameof(AllDatabases))]
    public async Task Accounts_are_kept(string database)
    {
        using var test = new TestArchive(database);
        AccountsDb.Migrate(test.Archive.Storage);
        Assert.False(AccountsDb.HasAccounts(test.Archive.Storage));

        await using (var db = AccountsDb.Create(test.Archive.Storage))
        {
            db.Users.Add(
                new Account
                {
                    UserName = "ada",
                    NormalizedUserName = "ADA",
                    LockoutEnd = DateTimeOffset.UnixEpoch.AddDays(1),
                    CreatedAt = DateTimeOffset.UnixEpoch,
                });
            await db.SaveChangesAsync();
        }

        Assert.True(AccountsDb.HasAccounts(test.Archive.Storage));
        await using var again = AccountsDb.Create(test.Archive.Storage);
        Assert.Equal(
            DateTimeOffset.UnixEpoch.AddDays(1),
            (await again.Users.SingleAsync(account => account.NormalizedUserName == "ADA")).LockoutEnd);
    }
}
