using System.Data.Common;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Searching.Saving;

/// <summary>The searches that are kept. Everybody may read them; who may save and remove is the caller's to know.</summary>
public sealed class SavedSearches(ArchiveStorage storage, TimeProvider time)
{
    public const int MaxNameLength = 100;
    public const int MaxAddressLength = 10_000;
    private const string Columns = "id, name, address, created_at, created_by";

    /// <summary>All of them by name.</summary>
    public IReadOnlyList<SavedSearch> All() => storage.Read(connection => connection.List($"SELECT {Columns} FROM saved_searches ORDER BY lower(name), id", Read));

    public SavedSearch? Find(long id) => storage.Read(connection => connection.First($"SELECT {Columns} FROM saved_searches WHERE id = @id", Read, ("@id", id)));

    /// <summary>Keeps a search and returns its id.</summary>
    /// <exception cref="ArgumentException">Name or address are empty or too long.</exception>
    public long Save(string name, string address, string by)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(address);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(name.Length, MaxNameLength, nameof(name));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(address.Length, MaxAddressLength, nameof(address));
        using var transaction = storage.BeginWrite();
        var id = transaction.Connection.Insert(
            "INSERT INTO saved_searches (name, address, created_at, created_by) VALUES (@name, @address, @at, @by)",
            ("@name", name.Trim()), ("@address", address), ("@at", time.GetUtcNow().ToUnixTimeMilliseconds()), ("@by", by));
        transaction.Commit();
        return id;
    }

    /// <summary>Removes a search; its feeds end with it.</summary>
    public void Remove(long id)
    {
        using var transaction = storage.BeginWrite();
        transaction.Connection.Execute("DELETE FROM saved_searches WHERE id = @id", ("@id", id));
        transaction.Commit();
    }

    private static SavedSearch Read(DbDataReader row) => new()
    {
        Id = row.GetInt64(0), Name = row.GetString(1), Address = row.GetString(2), CreatedAt = row.Time(3), CreatedBy = row.GetString(4),
    };
}
