using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Importing;

/// <summary>
/// What an import notes of its run and outcomes, by prepared SQL as all that it saves: building EF Core's model would more than
/// double the time of a verb that imports one file. <see cref="ImportRuns"/> reads them by LINQ.
/// </summary>
internal sealed class RunRows(ArchiveConnection connection)
{
    public long Start(DateTimeOffset now, string requestedBy, IEnumerable<string> paths) => connection.Insert(
        """
        INSERT INTO runs (started_at, state, requested_by, paths, added, revised, unchanged, moved, duplicate, missing, rejected,
            read, doubts, not_sure)
        VALUES (@now, @state, @by, @paths, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
        """,
        ("@now", now.ToUnixTimeMilliseconds()), ("@state", nameof(ImportRunState.Running)), ("@by", requestedBy),
        ("@paths", string.Join('\n', paths)));

    /// <summary>Whether a run says that it is at work.</summary>
    public bool IsAnyRunning() =>
        connection.Scalar<long?>("SELECT id FROM runs WHERE state = @running LIMIT 1", ("@running", nameof(ImportRunState.Running)))
            is not null;

    /// <summary>Marks runs whose process ended before they did. Only the holder of the import lock may say so.</summary>
    public void MarkInterrupted() => connection.Execute(
        "UPDATE runs SET state = @interrupted WHERE state = @running",
        ("@interrupted", nameof(ImportRunState.Interrupted)), ("@running", nameof(ImportRunState.Running)));

    public void MarkFailed(long id, string failure) => connection.Execute(
        "UPDATE runs SET state = @failed, failure = @failure WHERE id = @id",
        ("@failed", nameof(ImportRunState.Failed)), ("@failure", failure), ("@id", id));

    public void Add(ImportOutcome outcome) => connection.Execute(
        """
        INSERT INTO outcomes (run_id, path, kind, state, article_id, revision, message, problems, records)
        VALUES (@run, @path, @kind, @state, @article, @revision, @message, @problems, @records)
        """,
        ("@run", outcome.RunId), ("@path", outcome.Path), ("@kind", outcome.Kind.ToString()),
        ("@state", outcome.State?.ToString()), ("@article", outcome.ArticleId),
        ("@revision", outcome.Revision), ("@message", outcome.Message), ("@problems", outcome.Problems),
        ("@records", outcome.Records));

    public void Update(ImportRun run) => connection.Execute(
        """
        UPDATE runs SET finished_at = @finished, state = @state, added = @added, revised = @revised, unchanged = @unchanged,
            moved = @moved, duplicate = @duplicate, missing = @missing, rejected = @rejected, read = @read,
            doubts = @doubts, not_sure = @unsure, failure = @failure
        WHERE id = @id
        """,
        ("@finished", run.FinishedAt?.ToUnixTimeMilliseconds()), ("@state", run.State.ToString()), ("@added", run.Added),
        ("@revised", run.Revised), ("@unchanged", run.Unchanged), ("@moved", run.Moved), ("@duplicate", run.Duplicate),
        ("@missing", run.Missing), ("@rejected", run.Rejected), ("@read", run.Read), ("@doubts", run.Doubts),
        ("@unsure", run.NotSure), ("@failure", run.Failure), ("@id", run.Id));
}
