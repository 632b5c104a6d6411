using NewsArchive.Core.Articles;
using NewsArchive.Core.Curating;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Searching;
using NewsArchive.Core.Storage;
using NewsArchive.Core.Stories;

namespace NewsArchive.Core;

/// <summary>An open archive and all that it can do. Pages, endpoints and verbs work on the same one.</summary>
public sealed class Archive : IDisposable
{
    private Archive(ArchiveStorage storage, ImportOptions importing, TimeProvider time)
    {
        Storage = storage;
        ISearchIndex index = storage.IsPostgres ? new PostgresSearchIndex() : new SqliteSearchIndex();
        Articles = new ArticleReader(storage);
        Lists = new ArticleLists(storage);
        Search = new ArticleSearch(storage, index);
        Importer = new Importer(storage, index, time, importing, KnownFormats.With(importing.Columns));
        Runs = new ImportRuns(storage);
        Curator = new Curator(storage, index, time);
        Stories = new StoryReader(storage);
        StoryCurator = new StoryCurator(storage, index, time);
    }

    public ArchiveStorage Storage { get; }

    public ArticleReader Articles { get; }

    public ArticleLists Lists { get; }

    public ArticleSearch Search { get; }

    public Importer Importer { get; }

    public ImportRuns Runs { get; }

    public Curator Curator { get; }

    public StoryReader Stories { get; }

    public StoryCurator StoryCurator { get; }

    /// <summary>Opens an archive, making it where there is none.</summary>
    /// <exception cref="ArchiveException">It cannot be opened; the message says why.</exception>
    public static Archive Open(ArchiveOptions options, ImportOptions importing, TimeProvider time) => new(ArchiveStorage.Open(options), importing, time);

    public void Dispose() => Storage.Dispose();
}
