namespace NewsArchive.Formats.Contract;

/// <summary>A file that holds many records, each an original of its own. It is read as a stream, so that its size is no limit.</summary>
public interface IArticleContainer
{
    /// <summary>The container's name in outcomes, in the command line's output and in the docs.</summary>
    string Name { get; }

    /// <summary>Raised whenever the same bytes may give other records or other articles.</summary>
    int Version { get; }

    /// <summary>Whether a file that begins so is such a container.</summary>
    bool Matches(OriginalHeader header);

    /// <summary>What <see cref="Matches"/> goes by.</summary>
    Telltale Telltale => Telltale.Marks;

    /// <summary>Whether it reads text in UTF-8; a file in another encoding is turned into it first, as a whole.</summary>
    bool IsText => false;

    /// <summary>
    /// Reads the records one after the other. Bad input is a record with a problem, never an exception; what the limits
    /// forbid ends the reading with such a record.
    /// </summary>
    /// <param name="name">The file's name without folders.</param>
    /// <param name="stream">The file, at its beginning; the caller closes it.</param>
    /// <param name="limits">How much may be read.</param>
    IEnumerable<ContainerRecord> Records(string name, Stream stream, ContainerLimits limits);
}
