namespace NewsArchive.Formats.Contract;

/// <summary>A way in which people keep articles. Implementations are pure: no clock, no network, no state.</summary>
public interface IArticleFormat
{
    /// <summary>The format's name in outcomes, in the command line's output and in the docs.</summary>
    string Name { get; }

    /// <summary>Raised whenever the same bytes may give another result, so that originals are parsed again.</summary>
    int Version { get; }

    /// <summary>What <see cref="Matches"/> goes by.</summary>
    Telltale Telltale => Telltale.Marks;

    /// <summary>Whether an original that begins so is of this format. Reads the bytes; a wrong extension does not matter.</summary>
    bool Matches(OriginalHeader header);

    /// <summary>Reads an original. Bad input is a result with problems, never an exception.</summary>
    ParseResult Parse(Original original);
}
