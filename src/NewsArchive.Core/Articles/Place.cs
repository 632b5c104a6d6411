namespace NewsArchive.Core.Articles;

/// <summary>Where an original was found: a file's full path. Several places may hold the same original.</summary>
public sealed class Place
{
    public long Id { get; set; }

    public required string Path { get; set; }

    public long OriginalId { get; set; }

    public long ArticleId { get; set; }

    /// <summary>Whether the last run that looked here found no file.</summary>
    public bool Missing { get; set; }

    /// <summary>The last run that looked here.</summary>
    public long RunId { get; set; }
}
