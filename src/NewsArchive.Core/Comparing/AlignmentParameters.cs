namespace NewsArchive.Core.Comparing;

/// <summary>
/// The parameters of matching sentences beside the fitted <see cref="LinkWeights"/>. The bars are set on what is measured with the
/// event left out that is measured; those of <em>same</em> come from a logistic regression on the training part of MRPC (W. Dolan,
/// C. Brockett, 2005). docs/comparing.md gives the figures.
/// </summary>
internal static class AlignmentParameters
{
    /// <summary>The rarity under which a term says nothing: words that nearly every text has.</summary>
    public const double CommonRarity = 0.2;

    /// <summary>What a name is worth beside another word as rare.</summary>
    public const double NameWeight = 0.75;

    /// <summary>The least likelihood of a link.</summary>
    public const double LeastLink = 0.29;

    /// <summary>A link has this share at least of the weaker of its two sentences' best likelihoods: a sentence has few partners.</summary>
    public const double ShareOfBest = 0.5;

    /// <summary>From this likelihood on a link is shown as sure.</summary>
    public const double LeastSure = 0.6;

    /// <summary>No link of a caption is held for likelier than this.</summary>
    public const double MostOfCaption = LeastSure - 0.01;

    /// <summary>A sentence is called only here where its likeliest partner is less likely than this.</summary>
    public const double MostOfOnly = 0.12;

    /// <summary>The ln odds that two sentences say the same begin with this, and each of the next adds its share.</summary>
    public const double SameIntercept = -1.98;

    /// <summary>The share of the longer sentence's words that both have.</summary>
    public const double SameCoverage = 4.60;

    /// <summary>The share of it that stands in the same order.</summary>
    public const double SameOrder = 6.08;

    /// <summary>
    /// The share of the runs in common. Less than nothing: what differs beside long runs stands in one place and is other content; other
    /// wording is scattered.
    /// </summary>
    public const double SameRuns = -3.53;

    /// <summary>How much rarity the sentence that lacks less of the other has for itself.</summary>
    public const double SameMissing = -0.33;

    /// <summary>
    /// How alike the words are that only one has: <c>employed</c> and <c>unemployed</c> less than <c>advise</c> and <c>advisory</c>.
    /// </summary>
    public const double SameLikeWords = 4.30;

    /// <summary>How many words, names and figures apart, the sentence has that says more.</summary>
    public const double SameMore = -0.73;

    /// <summary>Each has a number in digits that the other has not.</summary>
    public const double SameNumbers = -0.52;

    /// <summary>One of the two says that something is not so.</summary>
    public const double SameNegation = -1.07;

    /// <summary>From this likelihood on two linked sentences say the same, not partly.</summary>
    public const double LeastSame = 0.5;
}

/// <summary>
/// What each of the <see cref="PairValues"/> counts: the ln odds that a reader would link two sentences are the intercept and each
/// value times the weight of its name.
/// </summary>
internal sealed record LinkWeights(
    double Intercept, double Words, double Fuller, double Amount, double Margin, double Names, double Rest, double Sameness)
{
    /// <summary>
    /// Fitted by logistic regression on 35 pairs of reports whose sentences two readers had aligned; the measure compare-links of
    /// tests/NewsArchive.Evaluation fits them anew, and tells how right such weights are on events that they were not fitted on.
    /// </summary>
    public static LinkWeights Fitted { get; } = new(-4.539, 1.165, 5.136, 0.483, 1.100, 0.834, -0.228, 0.577);

    public double Odds(PairValues values) =>
        Intercept + Words * values.Words + Fuller * values.Fuller
        + Amount * values.Amount + Margin * values.Margin + Names * values.Names + Rest * values.Rest
        + Sameness * values.Sameness;

    /// <summary>How likely what has these ln odds is, from 0 to 1.</summary>
    public static double Likelihood(double odds) => 1 / (1 + Math.Exp(-odds));
}
