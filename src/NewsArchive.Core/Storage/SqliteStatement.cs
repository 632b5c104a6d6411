using System.Buffers;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;
using static SQLitePCL.raw;

namespace NewsArchive.Core.Storage;

/// <summary>
/// A prepared statement, whose parameters are bound by their numbers and whose rows are read where SQLite has them. Microsoft.Data.Sqlite
/// looks for each parameter by its name each time and makes a reader for each execution, which costs more than most of the statements
/// that an import runs.
/// </summary>
internal sealed class SqliteStatement : ArchiveRow, IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(25);

    private readonly SqliteConnection connection;
    private readonly sqlite3_stmt statement;
    private readonly int[] places; // of each parameter in the statement; 0 where it has none of that name
    private bool isOpen;
    private bool isBegun; // a row of it was given, so that it cannot be begun anew

    private SqliteStatement(SqliteConnection connection, sqlite3_stmt statement, int[] places) =>
        (this.connection, this.statement, this.places) = (connection, statement, places);

    /// <summary>Prepares a statement; null where the text holds several. It waits for who holds the database.</summary>
    /// <exception cref="SqliteException">It is none that the database knows.</exception>
    /// <exception cref="InvalidOperationException">It has a parameter that is not handed in.</exception>
    public static SqliteStatement? Prepare(
        SqliteConnection connection, string sql, ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        sqlite3_stmt prepared = null!;
        var rest = "";
        var status = Waited(
            connection, () => sqlite3_prepare_v3(connection.Handle, sql, SQLITE_PREPARE_PERSISTENT, out prepared, out rest));
        SqliteException.ThrowExceptionForRC(status, connection.Handle);
        if (!string.IsNullOrWhiteSpace(rest))
        {
            prepared.Dispose();
            return null;
        }

        var given = new int[parameters.Length];
        for (var i = 0; i < given.Length; i++) given[i] = sqlite3_bind_parameter_index(prepared, parameters[i].Name);
        if (given.Where(place => place > 0).Distinct().Count() < sqlite3_bind_parameter_count(prepared))
        {
            prepared.Dispose();
            throw new InvalidOperationException($"A parameter is missing of: {sql}");
        }

        return new SqliteStatement(connection, prepared, given);
    }

    /// <summary>Binds values, in the order of the parameters that it was prepared with, until <see cref="End"/>.</summary>
    /// <exception cref="InvalidOperationException">It was begun before and has not ended.</exception>
    /// <exception cref="NotSupportedException">The tables hold no values of such a type.</exception>
    public void Begin(ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        if (isOpen) throw new InvalidOperationException("The statement is being read.");
        for (var i = 0; i < places.Length; i++)
        {
            if (places[i] > 0) Check(Bind(places[i], parameters[i].Value));
        }

        (isOpen, isBegun) = (true, false);
    }

    /// <summary>
    /// Goes on to the next row; returns whether there is one. It waits for who holds the database, as the connection does.
    /// </summary>
    /// <exception cref="SqliteException">The statement failed.</exception>
    public bool Step()
    {
        var status = isBegun ? sqlite3_step(statement) : Waited(connection, Begun);
        if (status is not SQLITE_ROW and not SQLITE_DONE) Check(status);
        isBegun = true;
        return status == SQLITE_ROW;
    }

    /// <summary>How many rows it changed.</summary>
    public int Changes() => sqlite3_stmt_readonly(statement) == 0 ? sqlite3_changes(connection.Handle) : 0;

    /// <summary>Ends what was begun, whether or not all rows were read, so that the database holds nothing for it.</summary>
    public void End()
    {
        sqlite3_reset(statement);
        sqlite3_clear_bindings(statement);
        isOpen = false;
    }

    public override bool IsDBNull(int column) => sqlite3_column_type(statement, column) == SQLITE_NULL;

    public override long GetInt64(int column) => sqlite3_column_int64(statement, NotNull(column));

    public override double GetDouble(int column) => sqlite3_column_double(statement, NotNull(column));

    public override bool GetBoolean(int column) => GetInt64(column) != 0;

    // Of a text that is asked for as bytes SQLite gives those of its UTF-8; a number has to be made a text first.
    public override string GetString(int column) => sqlite3_column_type(statement, NotNull(column)) == SQLITE_TEXT
        ? Encoding.UTF8.GetString(GetUtf8(column))
        : sqlite3_column_text(statement, column).utf8_to_string();

    public override byte[] GetBytes(int column) => sqlite3_column_blob(statement, NotNull(column)).ToArray();

    public override ReadOnlySpan<byte> GetUtf8(int column) => sqlite3_column_blob(statement, column);

    public void Dispose() => statement.Dispose();

    // Where it is begun anew nothing of it was given yet: after a row that would give the rows before it again.
    private int Begun()
    {
        sqlite3_reset(statement);
        return sqlite3_step(statement);
    }

    private static int Waited(SqliteConnection connection, Func<int> tried)
    {
        var until = Environment.TickCount64 + (connection.DefaultTimeout * 1000L);
        while (true)
        {
            var status = tried();
            if (status is not SQLITE_BUSY and not SQLITE_LOCKED || Environment.TickCount64 >= until) return status;
            Thread.Sleep(Pause);
        }
    }

    private int NotNull(int column) =>
        IsDBNull(column) ? throw new InvalidOperationException($"Column {column} is null.") : column;

    private void Check(int status) => SqliteException.ThrowExceptionForRC(status, connection.Handle);

    private int Bind(int place, object? value) => value switch
    {
        null or DBNull => sqlite3_bind_null(statement, place),
        string text => BindText(place, text),
        long number => sqlite3_bind_int64(statement, place, number),
        int number => sqlite3_bind_int64(statement, place, number),
        bool truth => sqlite3_bind_int64(statement, place, truth ? 1 : 0),
        double number => sqlite3_bind_double(statement, place, number),
        byte[] bytes => bytes.Length == 0 ? sqlite3_bind_zeroblob(statement, place, 0) : sqlite3_bind_blob(statement, place, bytes),
        byte or sbyte or short or ushort or uint => sqlite3_bind_int64(statement, place, Convert.ToInt64(value)),
        _ => throw new NotSupportedException($"A {value.GetType()} is no value of the archive's tables."),
    };

    private int BindText(int place, string text)
    {
        if (text.Length == 0) return sqlite3_bind_text(statement, place, "");
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        try
        {
            return sqlite3_bind_text(statement, place, bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, bytes)));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }
}
