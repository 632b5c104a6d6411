using NewsArchive.Core.Articles;
using NewsArchive.Core.Curating;
using NewsArchive.Core.Dating;
using NewsArchive.Core.Duplicates;
using NewsArchive.Core.Exporting;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Naming;
using NewsArchive.Core.Searching;
using NewsArchive.Core.Searching.Revisions;
using NewsArchive.Core.Searching.Saving;
using NewsArchive.Core.Searching.Words;
using NewsArchive.Core.Storage;
using NewsArchive.Core.Stories;

namespace NewsArchive.Core;

/// <summary>An open archive and all that it can do. Pages, endpoints and verbs work on the same one.</summary>
public sealed class Archive : IDisposable
{
    private Archive(ArchiveStorage storage, ImportOptions importing, TimeProvider time)
    {
        Storage = storage;
        ISearchIndex index = storage.IsPostgres ? new PostgresSearchIndex() : new SqliteSearchIndex(storage.Changes);
        // What follows a change of an article, in this order
        var watchers = new ArticleWatchers(index, new DuplicateWatcher(), new NameWatcher(), new StoryWatcher());
        Index = new IndexUpkeep(storage, index);
        Index.BringUpToDate();
        Check = new ArchiveCheck(storage);
        Articles = new ArticleReader(storage);
        Dates = new DateLedgerReader(storage, Articles, StoryIfUncurated.Of);
        Lists = new ArticleLists(storage);
        Search = new ArticleSearch(storage, index);
        Words = new ArchiveWords(storage);
        Relaxed = new RelaxedSearch(storage, Search);
        DidYouMean = new DidYouMean(Search, Words);
        Completions = new Completions(storage, Search, Words);
        Similar = new SimilarArticles(storage, Search, Words);
        PastRevisions = new PastRevisions(storage);
        SavedSearches = new SavedSearches(storage, time);
        Exports = new ResultExport(storage, Search);
        Importer = new Importer(storage, watchers, time, importing, KnownFormats.With(importing.Columns));
        Unfinished = new UnfinishedWorkReader(storage, index);
        Runs = new ImportRuns(storage);
        Curator = new Curator(storage, watchers, time);
        Stories = new StoryReader(storage);
        RunningStories = new RunningStories(storage);
        StoryCurator = new StoryCurator(storage, watchers, time);
        Names = new NameReader(storage);
        NameQuotes = new NameQuotes(Articles, Names);
        NameCurator = new NameCurator(storage, time);
    }

    public ArchiveStorage Storage { get; }

    /// <summary>
    /// What tells this archive from others for ever: the hash of the first file it was given, with the time; empty while it has none.
    /// </summary>
    public string Identity => Storage.Read(connection => connection.First(
        """
        SELECT o.sha256, r.started_at FROM originals o, runs r
        WHERE o.id = (SELECT min(id) FROM originals) AND r.id = (SELECT min(id) FROM runs)
        """,
        row => $"{row.GetString(0)}-{row.GetInt64(1)}")) ?? "";

    public ArticleReader Articles { get; }

    /// <summary>The dating ledger.</summary>
    public DateLedgerReader Dates { get; }

    public ArticleLists Lists { get; }

    public ArticleSearch Search { get; }

    /// <summary>The vocabulary behind <see cref="DidYouMean"/> and <see cref="Completions"/>.</summary>
    public ArchiveWords Words { get; }

    /// <summary>Search for what a person typed.</summary>
    public RelaxedSearch Relaxed { get; }

    public DidYouMean DidYouMean { get; }

    public Completions Completions { get; }

    public SimilarArticles Similar { get; }

    public PastRevisions PastRevisions { get; }

    public SavedSearches SavedSearches { get; }

    public ResultExport Exports { get; }

    public IndexUpkeep Index { get; }

    public ArchiveCheck Check { get; }

    public Importer Importer { get; }

    /// <summary>What is left to do of the work that follows imports.</summary>
    public UnfinishedWorkReader Unfinished { get; }

    public ImportRuns Runs { get; }

    public Curator Curator { get; }

    public StoryReader Stories { get; }

    public RunningStories RunningStories { get; }

    public StoryCurator StoryCurator { get; }

    public NameReader Names { get; }

    public NameQuotes NameQuotes { get; }

    public NameCurator NameCurator { get; }

    /// <summary>Opens an archive, making it where there is none.</summary>
    /// <exception cref="ArchiveException">It cannot be opened; the message says why.</exception>
    public static Archive Open(ArchiveOptions options, ImportOptions importing, TimeProvider time) =>
        new(ArchiveStorage.Open(options), importing, time);

    /// <summary>Reads what searches keep in memory, in the background.</summary>
    public Task PrepareAsync() => Task.WhenAll(Task.Run(Search.Prepare), Words.PrepareAsync());

    public void Dispose() => Storage.Dispose();
}
