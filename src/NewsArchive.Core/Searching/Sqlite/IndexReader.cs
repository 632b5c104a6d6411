using Microsoft.Data.Sqlite;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>What a connection needs once before it can search.</summary>
internal sealed class IndexReader
{
    private IndexReader(ArchiveConnection connection) => Fts5Visits.Register((SqliteConnection)connection.Inner);

    public static IndexReader Of(ArchiveConnection connection) => connection.Companion(one => new IndexReader(one));
}
