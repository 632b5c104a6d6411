using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace NewsArchive.Core.Storage;

/// <summary>
/// A database connection that keeps its prepared commands, so that a statement is compiled once and not at each page.
/// SQLite has no asynchronous I/O, so all calls are synchronous.
/// </summary>
public sealed class ArchiveConnection(DbConnection inner) : IDisposable
{
    private readonly Dictionary<string, DbCommand> commands = new(StringComparer.Ordinal);

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
    public int Execute(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters) =>
        Prepare(sql, parameters).ExecuteNonQuery();

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
        using var reader = Prepare(sql, parameters).ExecuteReader(CommandBehavior.SingleRow);
        return reader.Read() && !reader.IsDBNull(0) ? reader.GetFieldValue<T>(0) : default;
    }

    /// <summary>The first row, or null where there is none.</summary>
    public T? First<T>(string sql, Func<DbDataReader, T> read, params ReadOnlySpan<(string Name, object? Value)> parameters)
        where T : class
    {
        using var reader = Prepare(sql, parameters).ExecuteReader(CommandBehavior.SingleRow);
        return reader.Read() ? read(reader) : null;
    }

    /// <summary>All rows, in the order of the query.</summary>
    public List<T> List<T>(string sql, Func<DbDataReader, T> read, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var reader = Prepare(sql, parameters).ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    public void Dispose()
    {
        foreach (var command in commands.Values)
        {
            command.Dispose();
        }

        if (companions.GetValueOrDefault(typeof(ArchiveDb)) is ArchiveDb db)
        {
            db.Dispose();
        }

        inner.Dispose();
    }

    private static int Watch(object limit) => ((ReadLimit)limit).CountsOut(ReadLimit.StepsBetween) ? 1 : 0;

    private DbCommand Prepare(string sql, ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        limit?.ThrowIfOver();
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
