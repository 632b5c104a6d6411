using Microsoft.EntityFrameworkCore;

namespace NewsArchive.Web.Accounts;

/// <summary>The accounts in PostgreSQL.</summary>
public sealed class PostgresAccountsDb(DbContextOptions<PostgresAccountsDb> options) : AccountsDb(options);
