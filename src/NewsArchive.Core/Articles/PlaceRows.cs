using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Articles;

/// <summary>The statements on places.</summary>
internal sealed class PlaceRows(ArchiveConnection connection, long runId)
{
    private const string Until = " (until run ";

    private const string AtOrBelow =
        "(path = @path OR (path > @folder AND path < @afterFolder) OR (path > @container AND path < @afterContainer))";

    private string UntilThisRun => $"{Until}{runId})";

    /// <summary>What is known of a path, or null.</summary>
    public KnownPlace? At(string path) => connection.First(
        """
        SELECT p.article_id, p.original_id, o.sha256, a.original_id, a.format, a.format_version
        FROM places p JOIN originals o ON o.id = p.original_id JOIN articles a ON a.id = p.article_id
        WHERE p.path = @path
        """,
        row => new KnownPlace(
            row.GetInt64(0), row.GetInt64(1), row.GetString(2), row.GetInt64(3), new ReadBy(row.GetString(4), row.GetInt32(5))),
        ("@path", path));

    /// <summary>The article that has an original of these bytes: first one whose current text it is.</summary>
    public KnownOriginal? HolderOf(string sha256) => connection.First(
        """
        SELECT o.id, r.article_id, a.original_id
        FROM originals o JOIN revisions r ON r.original_id = o.id JOIN articles a ON a.id = r.article_id
        WHERE o.sha256 = @sha256
        ORDER BY CASE WHEN a.original_id = o.id THEN 0 ELSE 1 END, r.article_id
        LIMIT 1
        """,
        row => new KnownOriginal(row.GetInt64(0), row.GetInt64(1), row.GetInt64(0) == row.GetInt64(2)),
        ("@sha256", sha256));

    /// <summary>
    /// The places that hold an original, as far as the archive knows; whether this run has found it there, and whether it is known to be
    /// gone from there.
    /// </summary>
    public List<(string Path, bool IsFound, bool IsGone)> Holding(long originalId) => connection.List(
        "SELECT path, run_id, missing FROM places WHERE original_id = @original ORDER BY path",
        row => (row.GetString(0), row.GetInt64(1) == runId, row.GetBoolean(2)), ("@original", originalId));

    /// <summary>
    /// Notes that a new place holds an original. Not an upsert, for the reason that <see cref="ArchiveConnection.Insert"/> gives.
    /// </summary>
    public void Add(string path, long originalId, long articleId, long? containerId) => connection.Execute(
        """
        INSERT INTO places (path, original_id, article_id, missing, run_id, container_id)
        VALUES (@path, @original, @article, @missing, @run, @container)
        """,
        ("@path", path), ("@original", originalId), ("@article", articleId), ("@missing", false), ("@run", runId),
        ("@container", containerId));

    /// <summary>
    /// Keeps the place of an article that another has taken in its container. Whether the article is elsewhere in it is known when all of
    /// it is read (<see cref="EndContainer"/>).
    /// </summary>
    public void KeepTaken(string path) => connection.Execute(
        """
        INSERT INTO places (path, original_id, article_id, missing, run_id, container_id)
        SELECT path || @until, original_id, article_id, missing, run_id, NULL FROM places WHERE path = @path AND run_id <> @run
        """,
        ("@until", UntilThisRun), ("@path", path), ("@run", runId));

    /// <summary>
    /// Settles which articles have no place left in a container that was read to its end: a place is a line or an entry, which others
    /// take when records come, go and move, so it says nothing of the article that it held. Articles without any are missing until they are
    /// found again; their last place is kept, with the run that did not find it.
    /// </summary>
    /// <param name="containerId">The container.</param>
    /// <param name="path">Its full path.</param>
    public void EndContainer(long containerId, string path)
    {
        connection.Execute(
            "UPDATE places SET path = path || @until, container_id = NULL WHERE container_id = @container AND run_id <> @run",
            ("@until", UntilThisRun), ("@container", containerId), ("@run", runId));
        var records = path + FoundPlace.Separator;
        connection.Execute(
            $"""
            DELETE FROM places WHERE path > @records AND path < @afterRecords AND container_id IS NULL AND path LIKE '%{Until}%'
            AND (article_id IN (SELECT article_id FROM places WHERE container_id = @container)
                OR id NOT IN (
                    SELECT max(id) FROM places
                    WHERE path > @records AND path < @afterRecords AND container_id IS NULL AND path LIKE '%{Until}%'
                    GROUP BY article_id))
            """,
            ("@records", records), ("@afterRecords", After(records)), ("@container", containerId));
        connection.Execute(
            $"""
            UPDATE places SET missing = @missing
            WHERE path > @records AND path < @afterRecords AND container_id IS NULL AND path LIKE '%{Until}%'
            """,
            ("@missing", true), ("@records", records), ("@afterRecords", After(records)));
    }

    /// <summary>The place of a record while it was there, and whether the record, rather than its file, is gone.</summary>
    public static (string Path, bool IsRecordGone) LastPlace(string path)
    {
        var until = path.LastIndexOf(Until, StringComparison.Ordinal);
        return until < 0 ? (path, false) : (path[..until], true);
    }

    /// <summary>Notes that a known place holds another original.</summary>
    public void Change(string path, long originalId, long articleId, long? containerId) => connection.Execute(
        """
        UPDATE places SET original_id = @original, article_id = @article, missing = @missing, run_id = @run, container_id = @container
        WHERE path = @path
        """,
        ("@path", path), ("@original", originalId), ("@article", articleId), ("@missing", false), ("@run", runId),
        ("@container", containerId));

    public void Remove(string path) => connection.Execute("DELETE FROM places WHERE path = @path", ("@path", path));

    /// <summary>Notes that this run found a file at a known path, whatever it holds.</summary>
    public void Seen(string path) => connection.Execute(
        "UPDATE places SET missing = @missing, run_id = @run WHERE path = @path", ("@missing", false), ("@run", runId), ("@path", path));

    /// <summary>Notes that this run could not look at a path and what is below it: nothing there is taken to be gone.</summary>
    public void NotLookedAt(string path)
    {
        var folder = Path.EndsInDirectorySeparator(path) ? path : path + Path.DirectorySeparatorChar;
        connection.Execute(
            $"UPDATE places SET run_id = @run WHERE {AtOrBelow}",
            ("@run", runId), ("@path", path), ("@folder", folder), ("@afterFolder", After(folder)),
            ("@container", path + FoundPlace.Separator), ("@afterContainer", After(path + FoundPlace.Separator)));
    }

    /// <summary>Marks the places at or below a path that this run did not find, and returns them with their articles.</summary>
    public List<(string Path, long ArticleId)> MarkMissing(string path)
    {
        var folder = Path.EndsInDirectorySeparator(path) ? path : path + Path.DirectorySeparatorChar;
        var missing = connection.List(
            $"""
            SELECT path, article_id FROM places
            WHERE {AtOrBelow} AND run_id <> @run
            ORDER BY path
            """,
            row => (row.GetString(0), row.GetInt64(1)),
            ("@path", path), ("@folder", folder), ("@afterFolder", After(folder)), ("@container", path + FoundPlace.Separator),
            ("@afterContainer", After(path + FoundPlace.Separator)), ("@run", runId));
        foreach (var (gone, _) in missing)
        {
            connection.Execute(
                "UPDATE places SET missing = @missing, run_id = @run WHERE path = @path", ("@missing", true), ("@run", runId),
                ("@path", gone));
        }

        return missing;
    }

    /// <summary>The least text after all that begin with a prefix.</summary>
    private static string After(string prefix) => prefix[..^1] + (char)(prefix[^1] + 1);
}

/// <summary>What the archive knows of a place.</summary>
/// <param name="ArticleId">The article there.</param>
/// <param name="OriginalId">The original that the place held.</param>
/// <param name="Sha256">Its SHA-256.</param>
/// <param name="CurrentOriginalId">The original of the article's current revision, which may be another.</param>
/// <param name="ReadBy">The format that last read the article.</param>
public sealed record KnownPlace(long ArticleId, long OriginalId, string Sha256, long CurrentOriginalId, ReadBy ReadBy)
{
    /// <summary>Whether reading these bytes by that format can bring nothing new.</summary>
    public bool IsSame(string sha256, ReadBy readBy) => Sha256 == sha256 && (ReadBy == readBy || OriginalId != CurrentOriginalId);
}

/// <summary>An original that the archive keeps, the article it belongs to, and whether it is that article's current one.</summary>
internal sealed record KnownOriginal(long OriginalId, long ArticleId, bool IsCurrent);
