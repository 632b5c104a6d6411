namespace NewsArchive.Core.Comparing;

/// <summary>
/// The parameters of matching sentences, all of them. Those of links were fitted by logistic regression and a grid on eleven pairs of
/// reports that two readers had aligned, those of <em>same</em> by logistic regression on the training part of MRPC (W. Dolan, C. Brockett,
/// 2005); docs/comparing.md gives the figures, fitted and with what is measured left out.
/// </summary>
internal static class AlignmentParameters
{
    /// <summary>The rarity under which a term says nothing: words that nearly every text has.</summary>
    public const double CommonRarity = 0.2;

    /// <summary>What a name is worth beside another word as rare.</summary>
    public const double NameWeight = 0.75;

    /// <summary>A link's ln odds = Intercept + Overlap × dice + Amount × ln(1 + weight of the shared words that are no names) + Runs × shared runs.</summary>
    public const double Intercept = -5.42;

    public const double Overlap = 10.12;

    public const double Amount = 1.31;

    public const double Runs = 3.03;

    /// <summary>The least score of a link.</summary>
    public const double LeastScore = 0.31;

    /// <summary>A link scores at least this share of the weaker of its two sentences' best scores: a sentence has few partners.</summary>
    public const double ShareOfBest = 0.65;

    /// <summary>The ln odds that two sentences say the same begin with this, and each of the next adds its share.</summary>
    public const double SameIntercept = -1.98;

    /// <summary>The share of the longer sentence's words that both have.</summary>
    public const double SameCoverage = 4.60;

    /// <summary>The share of it that stands in the same order.</summary>
    public const double SameOrder = 6.08;

    /// <summary>The share of the runs in common. Less than nothing: what differs beside long runs stands in one place and is other content; other wording is scattered.</summary>
    public const double SameRuns = -3.53;

    /// <summary>How much rarity the sentence that lacks less of the other has for itself.</summary>
    public const double SameMissing = -0.33;

    /// <summary>How alike the words are that only one has: <c>employed</c> and <c>unemployed</c> less than <c>advise</c> and <c>advisory</c>.</summary>
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
