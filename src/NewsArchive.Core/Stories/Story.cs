using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Stories;

/// <summary>Reports of one event.</summary>
/// <param name="Id">The number of its first article.</param>
/// <param name="Title">The clearest headline of its reports.</param>
/// <param name="Articles">Its articles in order of time; the undated last.</param>
/// <param name="Probabilities">For each article how likely it tells the same event as the others, 0 to 1, on the mean over them.</param>
/// <param name="Reasons">Why they are held for one event.</param>
/// <param name="Origins">How many different texts they are: copies of one agency's text are one origin.</param>
/// <param name="OriginReasons">Why some are held for one origin; none where each is its own.</param>
public sealed record Story(
    long Id, string Title, IReadOnlyList<ArticleSummary> Articles, IReadOnlyList<double> Probabilities, IReadOnlyList<StoryReason> Reasons,
    int Origins,
    IReadOnlyList<string> OriginReasons)
{
    /// <summary>How likely two of its reports tell the same event, 0 to 1, on the mean.</summary>
    public double Probability => Probabilities.Average();

    /// <summary>The number of the running story that the event is a part of; null where it is of none.</summary>
    public long? Running { get; init; }

    /// <summary>The articles of which a curator said that they tell its event: that outranks every probability.</summary>
    public IReadOnlySet<long> Confirmed { get; init; } = new HashSet<long>();
}

/// <summary>A report that may tell the same event as others; the archive does not say that it does.</summary>
/// <param name="Article">The report.</param>
/// <param name="Probability">How likely it and the reports of its own story tell the same event as the others, 0 to 1, on the mean.</param>
/// <param name="Nearest">The number of the one of the others that it is nearest to.</param>
/// <param name="Story">The number of its own story; null where it is by itself.</param>
/// <param name="Reports">How many reports its own story has; 1 where it is by itself.</param>
public sealed record PossibleReport(ArticleSummary Article, double Probability, long Nearest, long? Story, int Reports);
