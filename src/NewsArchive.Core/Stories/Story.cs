using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Stories;

/// <summary>Articles of several sources about one event.</summary>
/// <param name="Id">The number of its first article.</param>
/// <param name="Articles">Its articles in order of time; the undated last.</param>
/// <param name="Reasons">Why they are held for one story, in words a reader understands.</param>
/// <param name="Origins">How many different texts they are: copies of one agency's text are one origin.</param>
/// <param name="OriginReasons">Why some are held for one origin; none where each is its own.</param>
public sealed record Story(long Id, IReadOnlyList<ArticleSummary> Articles, IReadOnlyList<string> Reasons, int Origins, IReadOnlyList<string> OriginReasons)
{
    /// <summary>The headline of the first report whose file states one.</summary>
    public string Title => StoryTitle.Of(Articles);

    public string Path => $"/stories/{Id}";
}
