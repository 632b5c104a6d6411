using Npgsql;

namespace NewsArchive.Core.Tests;

/// <summary>The databases that tests run on: SQLite always, PostgreSQL where NEWSARCHIVE_TEST_POSTGRES names a server.</summary>
public static class Databases
{
    public const string Sqlite = nameof(Sqlite);
    public const string Postgres = nameof(Postgres);

    /// <summary>Why tests on PostgreSQL cannot run here; null where they can.</summary>
    public static string? PostgresMissingReason { get; } = Server is null ? "NEWSARCHIVE_TEST_POSTGRES names no PostgreSQL server." : null;

    public static TheoryData<string> All => PostgresMissingReason is null ? [Sqlite, Postgres] : [Sqlite];

    private static string? Server => Environment.GetEnvironmentVariable("NEWSARCHIVE_TEST_POSTGRES");

    /// <summary>Makes an empty database on the server and returns its connection string.</summary>
    public static string CreatePostgres()
    {
        var name = $"archive_{Guid.NewGuid():N}";
        Execute($"CREATE DATABASE {name}");
        return new NpgsqlConnectionStringBuilder(Server) { Database = name }.ToString();
    }

    public static void DropPostgres(string connectionString)
    {
        using (var connection = new NpgsqlConnection(connectionString))
        {
            NpgsqlConnection.ClearPool(connection);
        }

        Execute($"DROP DATABASE {new NpgsqlConnectionStringBuilder(connectionString).Database} WITH (FORCE)");
    }

    private static void Execute(string sql)
    {
        using var connection = new NpgsqlConnection(Server);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
