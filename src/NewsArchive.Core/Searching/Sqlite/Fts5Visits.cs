using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>
/// The SQL function <c>visit(article_search)</c>: hands each match to the <see cref="IMatchVisitor"/> at work on the thread.
/// FTS5 takes functions that see a match's positions only through its C interface, which the SQLite library for .NET does
/// not offer; a match costs so about a quarter of what <c>bm25()</c> takes for it.
/// </summary>
internal static unsafe partial class Fts5Visits
{
    /// <summary>
    /// Shows every match to the visitor. The function stands in the condition, where it is called for each match and, as it
    /// returns nothing, no row has to be made of one.
    /// </summary>
    public const string Query = "SELECT 1 FROM article_search WHERE article_search MATCH @match AND visit(article_search)";

    /// <summary>The same in a range of rowids, which SQLite then compares once more for each match.</summary>
    public const string QueryInRange = Query + " AND rowid BETWEEN @first AND @last";

    /// <summary>The same over the forms of words, whose rowids are the ids of the articles.</summary>
    public const string FormQuery = "SELECT 1 FROM article_forms WHERE article_forms MATCH @match AND visit(article_forms)";

    private const string Library = "e_sqlite3";
    private const int Done = 101; // SQLITE_DONE: FTS5 ends its loop, and it is no error

    [ThreadStatic]
    private static IMatchVisitor? visitor;

    [ThreadStatic]
    private static bool isOnePhrase;

    [ThreadStatic]
    private static Exception? failure;

    [ThreadStatic]
    private static ReadLimit? limit;

    /// <summary>Makes the function known to a connection.</summary>
    /// <exception cref="InvalidOperationException">The SQLite in use has no FTS5.</exception>
    public static void Register(SqliteConnection connection)
    {
        var api = ApiOf(connection.Handle!.DangerousGetHandle());
        fixed (byte* name = "visit\0"u8)
        {
            // fts5_api: the version, xCreateTokenizer, xFindTokenizer, xCreateFunction.
            var create = (
                delegate* unmanaged[Cdecl]<nint, byte*, nint, delegate* unmanaged[Cdecl]<Fts5Api*, nint, nint, int, nint, void>, nint,
                int>)((nint*)api)[3];
            if (create(api, name, 0, &Visit, 0) != 0)
            {
                throw new InvalidOperationException("SQLite's FTS5 did not take a function.");
            }
        }
    }

    /// <summary>Runs a query whose matches, as far as it calls the function, go to a visitor.</summary>
    /// <param name="by">The visitor.</param>
    /// <param name="query">Runs the query.</param>
    /// <param name="onePhrase">
    /// Whether its expression is nothing but one phrase: FTS5 then goes through the matches by itself at the first of them,
    /// without SQLite's engine in between.
    /// </param>
    public static void Run(IMatchVisitor by, Action query, bool onePhrase = false)
    {
        // A query that SQLite stopped may have left a failure of its visitor.
        (visitor, isOnePhrase, limit, failure) = (by, onePhrase, ReadLimit.Current, null);
        try
        {
            query();
        }
        finally
        {
            visitor = null;
        }

        if (failure is { } thrown)
        {
            failure = null;
            throw thrown is ReadStoppedException or OperationCanceledException
                ? thrown
                : new InvalidOperationException("A match could not be looked at.", thrown);
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Visit(Fts5Api* api, nint context, nint result, int count, nint values)
    {
        if (isOnePhrase)
        {
            api->ForEach(context, 0, &VisitPhrase);
            ResultInt(result, 1); // the query has what it asked for, and ends
        }
        else
        {
            Show(api, context);
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int VisitPhrase(Fts5Api* api, nint context, nint data)
    {
        Show(api, context);
        return visitor is { IsDone: false } ? 0 : Done;
    }

    private static void Show(Fts5Api* api, nint context)
    {
        try
        {
            limit?.Count(1);
            visitor?.Visit(api, context);
        }
#pragma warning disable CA1031 // no exception may pass through SQLite's own frames; it is thrown again after the query
        catch (Exception exception)
#pragma warning restore CA1031
        {
            failure = exception;
            visitor = null;
        }
    }

    private static nint ApiOf(nint database)
    {
        nint api = 0;
        fixed (byte* sql = "SELECT fts5(?1)\0"u8, type = "fts5_api_ptr\0"u8)
        {
            if (Prepare(database, sql, -1, out var statement, 0) != 0)
            {
                throw new InvalidOperationException("This SQLite has no FTS5.");
            }

            _ = BindPointer(statement, 1, &api, type, 0);
            _ = Step(statement);
            _ = Finalize(statement);
        }

        return api != 0 ? api : throw new InvalidOperationException("This SQLite has no FTS5.");
    }

    [LibraryImport(Library, EntryPoint = "sqlite3_prepare_v2")]
    private static partial int Prepare(nint database, byte* sql, int length, out nint statement, nint tail);

    [LibraryImport(Library, EntryPoint = "sqlite3_bind_pointer")]
    private static partial int BindPointer(nint statement, int index, nint* pointer, byte* type, nint destructor);

    [LibraryImport(Library, EntryPoint = "sqlite3_step")]
    private static partial int Step(nint statement);

    [LibraryImport(Library, EntryPoint = "sqlite3_finalize")]
    private static partial int Finalize(nint statement);

    [LibraryImport(Library, EntryPoint = "sqlite3_result_int")]
    private static partial void ResultInt(nint result, int value);
}

/// <summary>What a connection needs once before it can search.</summary>
internal sealed class IndexReader
{
    private IndexReader(ArchiveConnection connection) => Fts5Visits.Register((SqliteConnection)connection.Inner);

    public static IndexReader Of(ArchiveConnection connection) => connection.Companion(one => new IndexReader(one));
}
