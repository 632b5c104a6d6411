namespace NewsArchive.Core.Stories;

/// <summary>Two articles that may tell the same event. Each pair stands twice, once for either article.</summary>
public sealed class StoryLink
{
    public long ArticleId { get; set; }

    public long OtherId { get; set; }

    /// <summary>0 to 1 (<see cref="StoryReport.Similarity"/>).</summary>
    public double Similarity { get; set; }
}
