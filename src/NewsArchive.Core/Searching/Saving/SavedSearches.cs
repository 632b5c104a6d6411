using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Searching.Saving;

/// <summary>The searches that are kept. Everybody may read them; who may save and remove is the caller's to know.</summary>
public sealed class SavedSearches(ArchiveStorage storage, TimeProvider time)
{
    public const int MaxNameLength = 100;
    public const int MaxAddressLength = 10_000;

    /// <summary>All of them by name.</summary>
    public IReadOnlyList<SavedSearch> All() => storage.Query(db =>
        db.Set<SavedSearch>().OrderBy(search => search.Name.ToLower()).ThenBy(search => search.Id).ToList());

    public SavedSearch? Find(long id) => storage.Query(db => db.Set<SavedSearch>().SingleOrDefault(search => search.Id == id));

    /// <summary>Keeps a search and returns its id.</summary>
    /// <exception cref="ArgumentException">Name or address are empty or too long.</exception>
    public long Save(string name, string address, string by)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(address);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(name.Length, MaxNameLength, nameof(name));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(address.Length, MaxAddressLength, nameof(address));
        using var transaction = storage.BeginWrite();
        var saved = transaction.Connection.Db.Insert(
            new SavedSearch { Name = name.Trim(), Address = address, CreatedAt = time.GetUtcNow(), CreatedBy = by });
        transaction.Commit();
        return saved.Id;
    }

    /// <summary>Removes a search; its feeds end with it.</summary>
    public void Remove(long id)
    {
        using var transaction = storage.BeginWrite();
        transaction.Connection.Db.Set<SavedSearch>().Where(search => search.Id == id).ExecuteDelete();
        transaction.Commit();
    }
}
