namespace NewsArchive.Core.Duplicates;

/// <summary>A mark of an article's text (<see cref="TextSketch"/>).</summary>
public sealed class TextMark
{
    public long Mark { get; set; }

    public long ArticleId { get; set; }
}
