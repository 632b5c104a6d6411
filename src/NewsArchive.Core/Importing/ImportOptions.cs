using NewsArchive.Core.Stories;

namespace NewsArchive.Core.Importing;

/// <summary>What is imported and how much of it at most. Bound to the settings <c>Import:*</c>.</summary>
public sealed record ImportOptions
{
    /// <summary>The files and folders that a first start and an admin's re-import read. Relative paths are the caller's.</summary>
    public IList<string> Folders { get; set; } = [];

    /// <summary>
    /// Parts of an article with the names of their columns in tables and JSON, several with <c>+</c> between them; believed
    /// before the names that are known. See <see cref="NewsArchive.Formats.Columns.ColumnMapping.TryRead"/>.
    /// </summary>
    public IDictionary<string, string> Columns { get; init; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The encoding of texts, tables and pages that have no byte-order mark; empty where each file tells.</summary>
    public string Encoding { get; set; } = "";

    /// <summary>The largest file that is read, in bytes; a larger one is rejected.</summary>
    public long MaxFileSize { get; set; } = 64L * 1024 * 1024;

    /// <summary>The longest text of an article, in letters, whatever its format; a longer article is rejected.</summary>
    public int MaxTextLength { get; set; } = 1_000_000;

    /// <summary>The most records of one file, those of containers in it included.</summary>
    public long MaxRecords { get; set; } = 10_000_000;

    /// <summary>The most bytes that one file may unpack to, through all containers in it.</summary>
    public long MaxUnpackedSize { get; set; } = 64L * 1024 * 1024 * 1024;

    /// <summary>
    /// The most bytes that one byte of a file may unpack to, through all containers in it, once it is more than a few megabytes.
    /// </summary>
    public int MaxExpansion { get; set; } = 200;

    /// <summary>How deep containers may lie in containers.</summary>
    public int MaxNesting { get; set; } = 3;

    /// <summary>The most articles that are looked at as hanging together; no setting, but less in tests.</summary>
    internal int MostOfCrowd { get; init; } = StoryGrouping.MostOfCrowd;
}
