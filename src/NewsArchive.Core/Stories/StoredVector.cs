namespace NewsArchive.Core.Stories;

/// <summary>What an article's current revision is about (<see cref="StoryVector"/>), with its day.</summary>
public sealed class StoredVector
{
    public long ArticleId { get; set; }

    public required byte[] Content { get; set; }

    /// <summary>The words of the weightiest terms, a space between two.</summary>
    public required string Keys { get; set; }

    /// <summary>The days that the article may be of where the file or a curator dates it.</summary>
    public DateOnly? FirstDay { get; set; }

    public DateOnly? LastDay { get; set; }
}
