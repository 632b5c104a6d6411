using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Archives;

/// <summary>What the entries of a ZIP archive are to one another, where they are more than files of their own.</summary>
internal interface IPackedLayout
{
    /// <summary>Whether an archive with these entries has the layout.</summary>
    bool Matches(IReadOnlyCollection<string> names);

    /// <summary>The records of such an archive.</summary>
    IEnumerable<ContainerRecord> Records(PackedEntries entries, ContainerLimits limits);
}

/// <summary>The entries of a ZIP archive, each to be opened by its name; what is unpacked of them is counted as one.</summary>
internal sealed class PackedEntries(IReadOnlyDictionary<string, Func<Stream>> entries)
{
    public IEnumerable<string> Names => entries.Keys;

    public bool Has(string name) => entries.ContainsKey(name);

    /// <summary>Opens an entry that is there.</summary>
    /// <exception cref="ArchiveFault">It is encrypted.</exception>
    public Stream Open(string name) => entries[name]();

    /// <summary>All bytes of an entry.</summary>
    /// <exception cref="ArchiveFault">It is encrypted or longer than may be.</exception>
    public byte[] Read(string name, long limit)
    {
        using var content = Open(name);
        using var memory = new MemoryStream();
        var piece = new byte[64 * 1024];
        for (var read = content.Read(piece); read > 0; read = content.Read(piece))
        {
            memory.Write(piece, 0, read);
            if (memory.Length > limit)
                throw new ArchiveFault("record-too-large", $"The entry {name} is longer than {limit:N0} bytes and was skipped.");
        }

        return memory.ToArray();
    }
}
