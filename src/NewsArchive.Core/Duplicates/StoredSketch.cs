namespace NewsArchive.Core.Duplicates;

/// <summary>The sketch of an article's text, to tell roughly how much another is like it (<see cref="TextSketch"/>).</summary>
public sealed class StoredSketch
{
    public long ArticleId { get; set; }

    public required byte[] Content { get; set; }
}
