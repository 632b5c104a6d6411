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
                ? new SqliteAccountsDb(new DbContextOptionsBuilder<SqliteAccountsDb>().UseSqlite("Data Source=:memory:").Options)
                : new PostgresAccountsDb(new DbContextOptionsBuilder<PostgresAccountsDb>().UseNpgsql(postgres).Options);
            modelled.Database.OpenConnection();
            modelled.Database.EnsureCreated();

            Assert.Equal(Schema.Of(modelled, database), Schema.Of(migrated, database));
            Assert.Equal(AccountsDb.LatestMigration, migrated.Database.GetMigrations().Last());
            Assert.Equal(AccountsDb.LatestMigration, migrated.Database.GetAppliedMigrations().Last());
        }
        finally
        {
            if (postgres is not null)
            {
                Databases.DropPostgres(postgres);
            }
        }
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
            db.Users.Add(new Account { UserName = "ada", NormalizedUserName = "ADA", LockoutEnd = DateTimeOffset.UnixEpoch.AddDays(1), CreatedAt = DateTimeOffset.UnixEpoch });
            await db.SaveChangesAsync();
        }

        Assert.True(AccountsDb.HasAccounts(test.Archive.Storage));
        await using var again = AccountsDb.Create(test.Archive.Storage);
        Assert.Equal(DateTimeOffset.UnixEpoch.AddDays(1), (await again.Users.SingleAsync(account => account.NormalizedUserName == "ADA")).LockoutEnd);
    }
}
