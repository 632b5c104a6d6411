using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Articles;

/// <summary>The statements on containers.</summary>
internal sealed class ContainerRows(ArchiveConnection connection)
{
    /// <summary>What is known of a container, or null.</summary>
    public Container? At(string path) => connection.First(
        "SELECT id, sha256, read_by, records FROM containers WHERE path = @path",
        row => new Container
        {
            Id = row.GetInt64(0),
            Path = path,
            Sha256 = row.GetString(1),
            ReadBy = row.GetString(2),
            Records = row.GetInt32(3),
        },
        ("@path", path));

    /// <summary>Notes that a container is being read, and returns its id. Until its end it counts as not read.</summary>
    public long Begin(string path)
    {
        if (At(path) is not { } known)
        {
            return connection.Insert("INSERT INTO containers (path, sha256, read_by, records) VALUES (@path, '', '', 0)", ("@path", path));
        }

        End(known.Id, sha256: "", readBy: "", records: 0);
        return known.Id;
    }

    /// <summary>Notes that a container was read to its end.</summary>
    public void End(long id, string sha256, string readBy, int records) => connection.Execute(
        "UPDATE containers SET sha256 = @sha256, read_by = @readBy, records = @records WHERE id = @id",
        ("@sha256", sha256), ("@readBy", readBy), ("@records", records), ("@id", id));

    /// <summary>Notes for all places in a container that a run found them as they were.</summary>
    public void Seen(long id, long runId) => connection.Execute(
        "UPDATE places SET missing = @missing, run_id = @run WHERE container_id = @id", ("@missing", false), ("@run", runId), ("@id", id));
}
