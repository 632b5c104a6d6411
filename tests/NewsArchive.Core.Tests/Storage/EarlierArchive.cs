using System.Data.Common;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Storage;
using NewsArchive.Formats.Contract;
using Npgsql;

namespace NewsArchive.Core.Tests.Storage;

/// <summary>
/// An archive as a version of before generated migrations left it: its first schema (<c>Earlier/*.sql</c>, kept as it was) with
/// an article, and the steps that the version knew.
/// </summary>
internal sealed partial class EarlierArchive : IDisposable
{
    public const string FirstStep = "20261121000000_Initial";

    // As EF Core makes them.
    private const string SqliteHistory = """
        CREATE TABLE "__EFMigrationsHistory" (
            "MigrationId" TEXT NOT NULL CONSTRAINT "PK___EFMigrationsHistory" PRIMARY KEY, "ProductVersion" TEXT NOT NULL);
        CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY, "Timestamp" TEXT NOT NULL);
        """;

    private const string PostgresHistory = """
        CREATE TABLE "__EFMigrationsHistory" (
            "MigrationId" character varying(150) NOT NULL, "ProductVersion" character varying(32) NOT NULL,
            CONSTRAINT "PK___EFMigrationsHistory" PRIMARY KEY ("MigrationId"));
        """;

    private readonly string? postgres;

    /// <param name="database">One of <see cref="Databases"/>.</param>
    /// <param name="last">The version's last step.</param>
    public EarlierArchive(string database, string last)
    {
        Folder = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "newsarchive-tests", Guid.NewGuid().ToString("N"))).FullName;
        postgres = database == Databases.Postgres ? Databases.CreatePostgres() : null;
        Execute(Resource(typeof(EarlierArchive), $"earlier/{database.ToLowerInvariant()}"));
        Execute(postgres is null ? SqliteHistory : PostgresHistory);
        Note(FirstStep);
        AddArticle();
        foreach (var step in Steps(database).Where(step => string.CompareOrdinal(step.Name, last) <= 0))
        {
            Execute(step.Sql);
            Note(step.Name);
        }
    }

    public string Folder { get; }

    /// <summary>The names of all steps, the first one among them.</summary>
    public static IEnumerable<string> Names(string database) => Steps(database).Select(step => step.Name).Prepend(FirstStep);

    public Archive Open() =>
        Archive.Open(new ArchiveOptions { Folder = Folder, Postgres = postgres }, new ImportOptions(), TimeProvider.System);

    public void Execute(string sql, params (string Name, object Value)[] parameters)
    {
        using DbConnection connection = postgres is null
            ? new SqliteConnection($"Data Source={Path.Combine(Folder, "archive.db")};Pooling=False")
            : new NpgsqlConnection(postgres);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        command.ExecuteNonQuery();
    }

    public void Dispose()
    {
        if (postgres is not null)
        {
            Databases.DropPostgres(postgres);
        }

        Directory.Delete(Folder, recursive: true);
    }

    private static IEnumerable<(string Name, string Sql)> Steps(string database) =>
        StartOfStep().Split(Resource(typeof(Archive), $"earlier/{database}.sql")).Skip(1).Chunk(2)
            .Select(step => (step[0], step[1][step[1].IndexOf("\n\n", StringComparison.Ordinal)..]));

    private static string Resource(Type type, string name)
    {
        using var reader = new StreamReader(type.Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    private void Note(string step) => Execute("INSERT INTO \"__EFMigrationsHistory\" VALUES (@step, '10.0.0')", ("@step", step));

    private void AddArticle()
    {
        Execute("""
            INSERT INTO sources (name, slug) VALUES ('Harbour Gazette', 'harbour-gazette');
            INSERT INTO originals (sha256, length, content) VALUES ('ab', 1, @content);
            INSERT INTO articles (
                revision, original_id, format, format_version, headline, headline_basis, source_id, source_basis, word_count, created_at,
                updated_at)
                VALUES (1, 1, 'markdown', 1, 'Ferry returns to the lower quay', 'Stated', 1, 'Stated', 9, 1, 1);
            INSERT INTO runs (
                started_at, finished_at, state, requested_by, paths, added, revised, unchanged, moved, duplicate, missing, rejected)
                VALUES (1, 2, 'Finished', 'ada', '/clippings', 1, 0, 0, 0, 0, 0, 0);
            INSERT INTO revisions (article_id, number, original_id, format, format_version, reason, parsed, problems, run_id, created_at)
                VALUES (1, 1, 1, 'markdown', 1, 'Added', @parsed, '[]', 1, 1);
            INSERT INTO article_texts (article_id, headline, standfirst, byline, dateline, body, captions)
                VALUES (1, 'Ferry returns to the lower quay', '', '', '', 'The ferry runs again after nine weeks in dock.', '');
            INSERT INTO places (path, original_id, article_id, missing, run_id) VALUES ('/clippings/ferry.md', 1, 1, @missing, 1);
            INSERT INTO corrections (article_id, field, value, reason, "by", at)
                VALUES (1, 'Byline', 'Nora Quay', 'Printed edition', 'ada', 3);
            INSERT INTO outcomes (run_id, path, kind, article_id, revision, records) VALUES (1, '/clippings/ferry.md', 'Added', 1, 1, 1);
            """,
            ("@content", new byte[] { 1 }), ("@parsed", Parsed()), ("@missing", false));
        if (postgres is not null)
        {
            Execute("INSERT INTO article_search VALUES (1, to_tsvector('english', 'ferry'))");
        }
    }

    private static string Parsed()
    {
        var evidence = new Evidence("test");
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes))
        {
            ParsedArticleJson.Write(writer, new ParsedArticle
            {
                Headline = new Field("Ferry returns to the lower quay", Basis.Stated, evidence),
                Source = new Field("Harbour Gazette", Basis.Stated, evidence),
                Blocks = [new Block(BlockKind.Paragraph, "The ferry runs again after nine weeks in dock.")],
            });
        }

        return System.Text.Encoding.UTF8.GetString(bytes.ToArray());
    }

    [GeneratedRegex(@"^-- (?<name>\d{14}_\w+):", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StartOfStep();
}
