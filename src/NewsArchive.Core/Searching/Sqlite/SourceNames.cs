using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>Finds sources by their names.</summary>
internal sealed class SourceNames(ArchiveConnection connection)
{
    private const int MostNamed = 500;

    /// <summary>The id of a source; one that no source has where there is none of that slug.</summary>
    public long IdOf(string slug) => connection.Scalar<long?>("SELECT id FROM sources WHERE slug = @slug", ("@slug", slug)) ?? -1;

    /// <summary>The sources whose names hold all of the words.</summary>
    public IReadOnlyList<long> Named(IReadOnlyList<string> words) =>
    [
        .. connection.List("SELECT id, name FROM sources", row => (Id: row.GetInt64(0), Words: QueryShape.Words(row.GetString(1))))
            .Where(source => words.All(source.Words.Contains))
            .Select(source => source.Id)
            .Take(MostNamed),
    ];
}
