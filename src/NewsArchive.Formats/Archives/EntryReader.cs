using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Archives;

/// <summary>Reads one entry of an archive.</summary>
/// <param name="find">The container that a file which begins so is, or null where it is none.</param>
internal sealed class EntryReader(Func<OriginalHeader, IArticleContainer?> find)
{
    /// <summary>
    /// The entry as one record to be recognised by its bytes. An entry longer than a record may be is read as the container
    /// that it begins as, each of its records under the entry's place: data sets come as one packed file of many gigabytes.
    /// </summary>
    /// <param name="place">The entry's place.</param>
    /// <param name="stream">Its content, unpacked.</param>
    /// <param name="limits">How much may be read.</param>
    /// <param name="problems">What is known of its name.</param>
    /// <param name="length">The bytes that the entry has by the archive's own account, where it gives one.</param>
    /// <exception cref="InvalidDataException">The entry ends before its length.</exception>
    public IEnumerable<ContainerRecord> Read(string place, Stream stream, ContainerLimits limits, IReadOnlyList<Problem> problems,
        long length = 0)
    {
        var name = EntryNames.FileName(place);
        var bytes = ReadUpTo(stream, limits.MaxRecordLength);
        if (bytes.Length < Math.Min(length, limits.MaxRecordLength))
            throw new InvalidDataException($"The entry should have {length:N0} bytes but has {bytes.Length:N0}.");
        if (bytes.Length <= limits.MaxRecordLength)
        {
            yield return new ContainerRecord(place, new Original(name, bytes)) { Problems = problems };
            yield break;
        }

        var header = new OriginalHeader(name, bytes.AsMemory(0, Math.Min(bytes.Length, Original.HeaderLength)));
        if (limits.MaxNesting <= 1 || find(header) is not { } container || container is ZipContainer)
        {
            yield return RecordProblems.TooLarge(place, limits);
            yield break;
        }

        var inner = limits with { MaxNesting = limits.MaxNesting - 1 };
        foreach (var record in container.Records(name, new JoinedStream(bytes, stream), inner))
            yield return record with { Place = $"{place}/{record.Place}" };
    }

    /// <summary>All bytes, or one more than the limit where there are more.</summary>
    private static byte[] ReadUpTo(Stream stream, long limit)
    {
        using var memory = new MemoryStream();
        var piece = new byte[64 * 1024];
        while (memory.Length <= limit)
        {
            var read = stream.Read(piece, 0, (int)Math.Min(piece.Length, limit + 1 - memory.Length));
            if (read == 0)
                break;
            memory.Write(piece, 0, read);
        }

        return memory.ToArray();
    }
}
