using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Comparing;

/// <summary>Articles as reports to compare.</summary>
public static class ReportOf
{
    /// <summary>An article's revision, under the headline that the archive gives it.</summary>
    public static Report Article(ArticleView article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Report.Of($"{article.Summary.Id}", article.Values.Headline?.Value, article.Parsed);
    }
}
