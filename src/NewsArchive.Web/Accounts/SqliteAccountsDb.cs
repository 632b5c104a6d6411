using Microsoft.EntityFrameworkCore;

namespace NewsArchive.Web.Accounts;

/// <summary>The accounts in SQLite.</summary>
public sealed class SqliteAccountsDb(DbContextOptions<SqliteAccountsDb> options) : AccountsDb(options);
