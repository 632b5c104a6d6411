using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Searching;

/// <summary>Which articles among some have the same text, or nearly so.</summary>
public sealed class TextGroups(ArchiveStorage storage)
{
    /// <summary>The groups of articles by their ids; an article whose text is like no other's is not in it.</summary>
    public IReadOnlyDictionary<long, long> Of(IEnumerable<long> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return storage.Read(connection => articles
            .Select(id => (Id: id, Group: connection.Scalar<long?>("SELECT text_group FROM articles WHERE id = @id", ("@id", id))))
            .Where(article => article.Group is not null)
            .ToDictionary(article => article.Id, article => article.Group!.Value));
    }
}
