using Microsoft.Data.Sqlite;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Tests.Storage;

/// <summary>Statements on SQLite by their own numbers, beside what Microsoft.Data.Sqlite would do.</summary>
public sealed class ArchiveConnectionTests : IDisposable
{
    private readonly SqliteConnection inner = new("Data Source=:memory:;Pooling=False");
    private readonly ArchiveConnection connection;

    public ArchiveConnectionTests()
    {
        inner.Open();
        connection = new ArchiveConnection(inner);
        connection.Execute("CREATE TABLE kept (id INTEGER PRIMARY KEY, value)");
    }

    public void Dispose() => connection.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("Übergabe 東京 🗞")]
    [InlineData("before\0behind")]
    public void A_text_comes_back_as_it_was_written(string text)
    {
        Write(text);

        Assert.Equal(text, connection.Scalar<string>("SELECT value FROM kept"));
        Assert.Equal(text, connection.First("SELECT value FROM kept", row => System.Text.Encoding.UTF8.GetString(row.GetUtf8(0))));
        Assert.Equal("text", connection.Scalar<string>("SELECT typeof(value) FROM kept"));
    }

    [Fact]
    public void Half_a_pair_of_code_units_becomes_the_sign_for_what_is_no_character()
    {
        Write("a\ud83d");

        Assert.Equal("a\ufffd", connection.Scalar<string>("SELECT value FROM kept"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void Bytes_come_back_as_they_were_written(int length)
    {
        var bytes = Enumerable.Range(250, length).Select(number => (byte)number).ToArray();
        Write(bytes);

        Assert.Equal(bytes, connection.First("SELECT value FROM kept", row => row.GetBytes(0)));
        Assert.Equal("blob", connection.Scalar<string>("SELECT typeof(value) FROM kept"));
    }

    [Fact]
    public void Numbers_and_truths_are_numbers()
    {
        foreach (var value in new object[] { 7, 7L, true, (short)7, .5 }) Write(value);

        Assert.Equal(
            ["integer", "integer", "integer", "integer", "real"],
            connection.List("SELECT typeof(value) FROM kept ORDER BY id", row => row.GetString(0)));
        Assert.True(connection.Scalar<bool>("SELECT value FROM kept WHERE id = 3"));
        Assert.Equal("7", connection.Scalar<string>("SELECT value FROM kept WHERE id = 1"));
        Assert.Throws<OverflowException>(() => connection.Scalar<int>("SELECT 5000000000"));
    }

    [Fact]
    public void Null_is_the_default_and_no_value()
    {
        Write(null);

        Assert.Null(connection.Scalar<string>("SELECT value FROM kept"));
        Assert.Equal(0, connection.Scalar<long>("SELECT value FROM kept"));
        Assert.Throws<InvalidOperationException>(() => connection.List("SELECT value FROM kept", row => row.GetInt64(0)));
        Assert.Throws<InvalidOperationException>(() => connection.List("SELECT value FROM kept", row => row.GetString(0)));
    }

    [Fact]
    public void What_the_tables_do_not_hold_is_not_written()
    {
        Assert.Throws<NotSupportedException>(() => Write(DateTime.UnixEpoch));
        Write("after it");

        Assert.Equal(1, connection.Scalar<long>("SELECT count(*) FROM kept"));
    }

    [Fact]
    public void A_change_says_how_many_rows_it_changed()
    {
        Write("a");
        Write("b");

        Assert.Equal(2, connection.Execute("UPDATE kept SET value = @value", ("@value", "c")));
        Assert.Equal(0, connection.Execute("UPDATE kept SET value = @value WHERE id = @id", ("@value", "d"), ("@id", 9)));
        Assert.Equal(0, connection.Execute("SELECT id FROM kept"));
    }

    [Fact]
    public void Several_statements_in_one_text_are_all_run()
    {
        connection.Execute("INSERT INTO kept (value) VALUES ('a'); INSERT INTO kept (value) VALUES ('b')");

        Assert.Equal(2, connection.Scalar<long>("SELECT count(*) FROM kept"));
    }

    [Fact]
    public void A_parameter_that_is_missing_is_an_error_and_one_too_many_is_none()
    {
        Assert.Throws<InvalidOperationException>(() => connection.Execute("INSERT INTO kept (value) VALUES (@value)", ("@other", 1)));
        Assert.Equal(1, connection.Execute("INSERT INTO kept (value) VALUES (@value)", ("@value", 1), ("@other", 2)));
    }

    [Fact]
    public void A_statement_fails_as_the_library_has_it_fail()
    {
        Write("a");

        var failure = Assert.Throws<SqliteException>(() => connection.Execute("INSERT INTO kept (id) VALUES (@id)", ("@id", 1)));

        Assert.Equal(SQLitePCL.raw.SQLITE_CONSTRAINT, failure.SqliteErrorCode);
        Assert.Throws<SqliteException>(() => connection.Execute("SELECT nothing FROM nowhere"));
        Assert.Equal(1, connection.Execute("INSERT INTO kept (id) VALUES (@id)", ("@id", 2)));
    }

    [Fact]
    public void A_read_that_is_left_early_holds_nothing()
    {
        Write("a");
        Write("b");
        Assert.Throws<FormatException>(() => connection.List<int>("SELECT id FROM kept", _ => throw new FormatException()));

        Assert.Equal([1L, 2L], connection.List("SELECT id FROM kept", row => row.GetInt64(0)));
        connection.Execute("DROP TABLE kept");
    }

    [Fact]
    public void A_statement_is_not_begun_again_while_it_is_read()
    {
        Write("a");
        Write("b");

        Assert.Throws<InvalidOperationException>(() => Nested());

        List<long> Ids(Func<ArchiveRow, long> read) => connection.List("SELECT id FROM kept", read);
        List<long> Nested() => Ids(_ => Ids(row => row.GetInt64(0))[0]);
    }

    [Fact]
    public void A_changed_table_is_read_as_it_is_now()
    {
        Write("a");
        Assert.Equal("a", connection.Scalar<string>("SELECT value FROM kept"));
        connection.Execute("DROP TABLE kept");
        connection.Execute("CREATE TABLE kept (value, id INTEGER PRIMARY KEY)");
        Write("b");

        Assert.Equal("b", connection.Scalar<string>("SELECT value FROM kept"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_another_holds_is_waited_for(bool isKnown)
    {
        const string Count = "SELECT count(*) FROM kept";
        using var archive = new TestArchive();
        using var holder = Opened(timeout: 1);
        using var waiting = Opened(timeout: 1);
        using var held = new ArchiveConnection(holder);
        using var reader = new ArchiveConnection(waiting);
        held.Execute("CREATE TABLE kept (id INTEGER PRIMARY KEY)");
        if (isKnown) reader.Scalar<long>(Count);
        held.Execute("BEGIN EXCLUSIVE");
        held.Execute("INSERT INTO kept (id) VALUES (1)");

        var failure = Assert.Throws<SqliteException>(() => reader.Scalar<long>(Count));
        waiting.DefaultTimeout = 60;
        var count = Task.Run(() => reader.Scalar<long>(Count));
        held.Execute("COMMIT");

        Assert.Equal(SQLitePCL.raw.SQLITE_BUSY, failure.SqliteErrorCode);
        Assert.Equal(1, await count);

        SqliteConnection Opened(int timeout)
        {
            var opened = new SqliteConnection(
                $"Data Source={Path.Combine(archive.Folder, "held.db")};Pooling=False;Default Timeout={timeout}");
            opened.Open();
            return opened;
        }
    }

    private void Write(object? value) => connection.Execute("INSERT INTO kept (value) VALUES (@value)", ("@value", value));
}
