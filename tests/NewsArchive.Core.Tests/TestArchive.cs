using NewsArchive.Core.Importing;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Tests;

/// <summary>A real archive, migrated as any other, with a folder of files beside it.</summary>
public sealed class TestArchive : IDisposable
{
    private readonly string? postgres;

    public TestArchive(string database = Databases.Sqlite)
    {
        Folder = Path.Combine(Path.GetTempPath(), "newsarchive-tests", Guid.NewGuid().ToString("N"));
        Inbox = Path.Combine(Folder, "inbox");
        Directory.CreateDirectory(Inbox);
        postgres = database == Databases.Postgres ? Databases.CreatePostgres() : null;
        Archive = Open();
    }

    public string Folder { get; }

    /// <summary>The folder whose files are imported.</summary>
    public string Inbox { get; }

    public Archive Archive { get; private set; }

    public ArchiveOptions Options => new() { Folder = Path.Combine(Folder, "archive"), Postgres = postgres };

    /// <summary>Opens the same archive once more, as another process would.</summary>
    public Archive Open() => Archive.Open(Options, new ImportOptions { MaxFileSize = 100_000 }, TimeProvider.System);

    public string Put(string name, string text)
    {
        var path = Path.Combine(Inbox, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>A clipping with a headline, a dateline and some paragraphs.</summary>
    public string PutReport(string name, string headline, string detail = "The mayor said the bridge will open in May.") => Put(name, $"""
        {headline}

        LEEDS, 3 March 2021 - The council of the city voted on Wednesday to build a second bridge over the river Aire.

        {detail}

        Work on the approach roads is expected to start before the end of the summer, officials said.

        """);

    /// <summary>Imports the inbox, or the paths given.</summary>
    public ImportRun Import(params string[] paths) =>
        Archive.Importer.Run(paths.Length == 0 ? [Inbox] : paths, "test", progress: null, onWait: null, CancellationToken.None);

    /// <summary>What became of each file of a run, by its name.</summary>
    public Dictionary<string, OutcomeKind> Outcomes(ImportRun run) =>
        Archive.Runs.Outcomes(run.Id, kind: null, page: 1, size: 1000).Outcomes.ToDictionary(
            outcome => Path.GetFileName(outcome.Path), outcome => outcome.Kind);

    public void Dispose()
    {
        Archive.Dispose();
        if (postgres is not null)
        {
            Databases.DropPostgres(postgres);
        }

        Directory.Delete(Folder, recursive: true);
    }
}
