using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace NewsArchive.Core.Storage;

/// <summary>
/// A database connection that keeps its prepared statements, so that a statement is compiled once and not at each page.
/// SQLite has no asynchronous I/O, so all calls are synchronous.
/// </summary>
public sealed class ArchiveConnection(DbConnection inner) : IDisposable
{
    private readonly Dictionary<string, DbCommand> commands = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SqliteStatement?> statements = new(StringComparer.Ordinal);
    private readonly Dictionary<Type, object> companions = [];
    private ReadLimit? limit;

    /// <summary>Since which change of the way in which the archive is read it is open; an older one is closed.</summary>
    internal int Generation { get; init; }

    internal DbTransaction? Transaction { get; set; }

    /// <summary>What is to be written before the transaction is committed; forgotten when it ends.</summary>
    internal Action? BeforeCommit { get; set; }

    public DbConnection Inner => inner;

    /// <summary>What its reads may take; null for as much as they need. It stops statements that run, and begins no others.</summary>
    internal ReadLimit? Limit
    {
        get => limit;
        set
        {
            if (limit != value && inner is SqliteConnection { Handle: { } handle })
            {
                SQLitePCL.raw.sqlite3_progress_handler(
                    handle, value is null ? 0 : ReadLimit.StepsBetween, value is null ? null : Watch, value);
            }

            limit = value;
        }
    }

    /// <summary>
    /// Reads what is kept for all readers, who could else each be stopped before any of them has read it. What it takes must not depend on
    /// what a reader asks.
    /// </summary>
    internal T ReadForAll<T>(Func<ArchiveConnection, T> read)
    {
        var held = Limit;
        using var lifted = ReadLimit.Lift();
        Limit = null;
        try
        {
            return read(this);
        }
        finally
        {
            Limit = held;
        }
    }

    /// <summary>
    /// The same tables by LINQ, in the same transaction: for what is asked or written seldom, as the first use in a process
    /// builds the model. Queries do not track what they return.
    /// </summary>
    public ArchiveDb Db
    {
        get
        {
            var db = Companion(ArchiveDb.On);
            if (db.Database.CurrentTransaction?.GetDbTransaction() != Transaction)
            {
                db.Database.UseTransaction(null); // it takes no other before it gives up the last
                db.Database.UseTransaction(Transaction);
            }

            return db;
        }
    }

    /// <summary>What belongs to this connection for as long as it lives, made at first need.</summary>
    internal T Companion<T>(Func<ArchiveConnection, T> create)
        where T : class
    {
        if (!companions.TryGetValue(typeof(T), out var known))
        {
            companions.Add(typeof(T), known = create(this));
        }

        return (T)known;
    }

    /// <summary>Runs a statement and returns the number of rows it changed.</summary>
    public int Execute(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        if (Statement(sql, parameters) is not { } statement) return Command(sql, parameters).ExecuteNonQuery();
        statement.Begin(parameters);
        try
        {
            while (statement.Step())
            {
                // Its rows are of no interest.
            }

            return statement.Changes();
        }
        finally
        {
            statement.End();
        }
    }

    /// <summary>
    /// Inserts one row and returns its id. In SQLite without RETURNING: it would make the statement one that can be undone
    /// by itself, and before each such statement the search index writes all it has gathered, a hundred times slower.
    /// </summary>
    public long Insert(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        if (inner is not SqliteConnection sqlite)
        {
            return Scalar<long>(sql + " RETURNING id", parameters);
        }

        Execute(sql, parameters);
        return SQLitePCL.raw.sqlite3_last_insert_rowid(sqlite.Handle);
    }

    /// <summary>The first column of the first row, or the default where there is no row or it is null.</summary>
    public T? Scalar<T>(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var value = default(T);
        Read(sql, parameters, most: 1, row => value = row.ValueOrDefault<T>(0));
        return value;
    }

    /// <summary>The first row, or null where there is none.</summary>
    public T? First<T>(string sql, Func<ArchiveRow, T> read, params ReadOnlySpan<(string Name, object? Value)> parameters)
        where T : class
    {
        T? first = null;
        Read(sql, parameters, most: 1, row => first = read(row));
        return first;
    }

    /// <summary>All rows, in the order of the query.</summary>
    public List<T> List<T>(string sql, Func<ArchiveRow, T> read, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var rows = new List<T>();
        Read(sql, parameters, most: int.MaxValue, row => rows.Add(read(row)));
        return rows;
    }

    private void Read(string sql, ReadOnlySpan<(string Name, object? Value)> parameters, int most, Action<ArchiveRow> read)
    {
        if (Statement(sql, parameters) is { } statement)
        {
            statement.Begin(parameters);
            try
            {
                for (var count = 0; count < most && statement.Step(); count++) read(statement);
            }
            finally
            {
                statement.End();
            }

            return;
        }

        using var reader = Command(sql, parameters).ExecuteReader(most == 1 ? CommandBehavior.SingleRow : CommandBehavior.Default);
        var row = new ReaderRow(reader);
        for (var count = 0; count < most && reader.Read(); count++) read(row);
    }

    public void Dispose()
    {
        foreach (var command in commands.Values) command.Dispose();
        foreach (var statement in statements.Values) statement?.Dispose();

        if (companions.GetValueOrDefault(typeof(ArchiveDb)) is ArchiveDb db)
        {
            db.Dispose();
        }

        inner.Dispose();
    }

    private static int Watch(object limit) => ((ReadLimit)limit).CountsOut(ReadLimit.StepsBetween) ? 1 : 0;

    /// <summary>SQLite's own statement; null where the database is another, or the text holds several statements.</summary>
    private SqliteStatement? Statement(string sql, ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        limit?.ThrowIfOver();
        if (inner is not SqliteConnection sqlite) return null;
        if (!statements.TryGetValue(sql, out var statement))
        {
            statements.Add(sql, statement = SqliteStatement.Prepare(sqlite, sql, parameters));
        }

        return statement;
    }

    private DbCommand Command(string sql, ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        if (!commands.TryGetValue(sql, out var command))
        {
            command = inner.CreateCommand();
            command.CommandText = sql;
            foreach (var (name, _) in parameters)
            {
                var parameter = command.CreateParameter();
                parameter.ParameterName = name;
                command.Parameters.Add(parameter);
            }

            commands.Add(sql, command);
        }

        command.Transaction = Transaction;
        if (limit is not null && inner is NpgsqlConnection)
        {
            command.CommandTimeout = (int)Math.Ceiling(limit.Left.TotalSeconds);
        }

        for (var i = 0; i < parameters.Length; i++)
        {
            command.Parameters[i].Value = parameters[i].Value ?? DBNull.Value;
        }

        return command;
    }
}
