namespace NewsArchive.Web.Configuration;

/// <summary>What a reader who is not signed in may ask of the server. Bound to the settings <c>Reading:*</c>.</summary>
public sealed record ReadingOptions
{
    /// <summary>Seconds that the reads of one page may take; of an export, those of its first article, and of each next one.</summary>
    public double Seconds { get; set; } = 2;

    /// <summary>How many pages are made at once, and as many exports; 0 for twice the processors.</summary>
    public int AtOnce { get; set; }

    /// <summary>Seconds that others wait for their turn.</summary>
    public double WaitSeconds { get; set; } = 2;

    /// <summary>The most bytes of the index that the words of one search with a <c>*</c> may gather.</summary>
    public long MaxWildSize { get; set; } = 64 * 1024 * 1024;

    /// <summary>The most articles of one export.</summary>
    public int MaxExported { get; set; } = 10_000;

    /// <summary>Exports a minute from one address.</summary>
    public int ExportsPerMinute { get; set; } = 10;
}
