namespace NewsArchive.Core.Stories;

/// <summary>An article whose vector is to be made.</summary>
internal sealed record UnlinkedArticle(long Id, string Headline, string Standfirst, string Body, DateOnly? First, DateOnly? Last)
{
    /// <summary>The article as it is grouped; slow compared with all else that grouping does.</summary>
    public StoryReport Report() => new(Id, StoryVector.Of(Headline, $"{Standfirst}\n{Body}"), First, Last);
}
