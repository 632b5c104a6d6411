namespace NewsArchive.Core.Comparing;

/// <summary>
/// The parameters of matching sentences, all of them. Fitted by logistic regression and a grid on eleven pairs of reports that two
/// readers had aligned; docs/comparing.md gives the figures, fitted and with the pair that is measured left out.
/// </summary>
internal static class AlignmentParameters
{
    /// <summary>The rarity under which a term says nothing: words that nearly every text has.</summary>
    public const double CommonRarity = 0.2;

    /// <summary>What a name is worth beside another word as rare.</summary>
    public const double NameWeight = 0.75;

    /// <summary>Logistic regression: ln odds = Intercept + Overlap × dice + Amount × ln(1 + weight of the shared words that are no names).</summary>
    public const double Intercept = -4.29;

    public const double Overlap = 5.62;

    public const double Amount = 1.03;

    /// <summary>The least score of a link.</summary>
    public const double LeastScore = 0.24;

    /// <summary>A link scores at least this share of the weaker of its two sentences' best scores: a sentence has few partners.</summary>
    public const double ShareOfBest = 0.6;

    /// <summary>The agreement from which two linked sentences say the same, not partly.</summary>
    public const double SameAgreement = 0.55;
}
