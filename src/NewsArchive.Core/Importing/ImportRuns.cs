using NewsArchive.Core.Articles;
using NewsArchive.Core.Storage;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Core.Importing;

/// <summary>Reads what became of imports.</summary>
public sealed class ImportRuns(ArchiveStorage storage)
{
    /// <summary>The last runs, newest first.</summary>
    public IReadOnlyList<ImportRun> Latest(int count) =>
        storage.Query(db => db.Set<ImportRun>().OrderByDescending(run => run.Id).Take(count).ToList());

    public ImportRun? Find(long id) => storage.Query(db => db.Set<ImportRun>().SingleOrDefault(run => run.Id == id));

    /// <summary>The outcomes of a run in the order of its work; only those of one kind or state where one is given.</summary>
    public (int Total, IReadOnlyList<ImportOutcome> Outcomes) Outcomes(
        long runId, OutcomeKind? kind, int page, int size, ReadState? state = null) =>
        storage.Query(db =>
        {
            var outcomes = db.Set<ImportOutcome>().Where(outcome =>
                outcome.RunId == runId && (kind == null || outcome.Kind == kind) && (state == null || outcome.State == state));
            return (outcomes.Count(), outcomes.OrderBy(outcome => outcome.Id).Skip((page - 1) * size).Take(size).ToList());
        });

    /// <summary>The last runs of a page, newest first, and how many there are altogether.</summary>
    public (int Total, IReadOnlyList<ImportRun> Runs) Page(int page, int size) => storage.Query(db =>
        (db.Set<ImportRun>().Count(), db.Set<ImportRun>().OrderByDescending(run => run.Id).Skip((page - 1) * size).Take(size).ToList()));

    /// <summary>The articles that some outcomes of one run name, by their ids.</summary>
    /// <param name="outcomes">Outcomes as <see cref="Outcomes"/> returned them.</param>
    public IReadOnlyDictionary<long, ArticleSummary> Articles(IReadOnlyList<ImportOutcome> outcomes)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        return outcomes.Count == 0 ? [] : storage.Read(connection => connection.List(
            $"""
            SELECT {ArticleSummary.Columns} FROM {ArticleSummary.Tables}
            WHERE a.id IN (SELECT o.article_id FROM outcomes o WHERE o.run_id = @run AND o.id BETWEEN @first AND @last)
            """,
            ArticleSummary.Read,
            ("@run", outcomes[0].RunId), ("@first", outcomes[0].Id), ("@last", outcomes[^1].Id))).ToDictionary(article => article.Id);
    }

    /// <summary>Whether somebody's run was begun and none of theirs came to its end. By SQL, because every start asks it.</summary>
    public bool WasCutOff(string requestedBy) => storage.Read(connection => connection.Scalar<int>(
        """
        SELECT count(*) FROM runs
        WHERE requested_by = @by AND NOT EXISTS (SELECT 1 FROM runs WHERE requested_by = @by AND state = 'Finished')
        """,
        ("@by", requestedBy))) > 0;

    /// <summary>Whether the last run neither ended nor is running: its process was killed. By SQL, because every start asks it.</summary>
    public bool IsCutOff(Importer importer)
    {
        ArgumentNullException.ThrowIfNull(importer);
        return storage.Read(connection => connection.Scalar<string>("SELECT state FROM runs ORDER BY id DESC LIMIT 1"))
            == nameof(ImportRunState.Running) && !importer.IsAtWork;
    }

    /// <summary>Whether some run found a file at a full path or below it.</summary>
    public bool Knows(string path)
    {
        string below = path + Path.DirectorySeparatorChar, after = path + (char)(Path.DirectorySeparatorChar + 1);
        return storage.Query(db => db.Set<Place>().Any(place =>
            place.Path == path || (string.Compare(place.Path, below) > 0 && string.Compare(place.Path, after) < 0)));
    }
}
