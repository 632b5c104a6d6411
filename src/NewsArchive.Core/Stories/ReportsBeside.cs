using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Stories;

/// <summary>The other reports of an article's story, as its page shows them.</summary>
/// <param name="Story">The story's number.</param>
/// <param name="Articles">How many articles it has, the article among them.</param>
/// <param name="Some">Some of the others, those of other sources first, then in the order of time.</param>
public sealed record ReportsBeside(long Story, int Articles, IReadOnlyList<ArticleSummary> Some);
