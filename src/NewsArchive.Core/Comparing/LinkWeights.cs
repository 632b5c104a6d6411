namespace NewsArchive.Core.Comparing;

/// <summary>
/// What each of the <see cref="PairValues"/> counts: the ln odds that a reader would link two sentences are the intercept and each
/// value times the weight of its name.
/// </summary>
internal sealed record LinkWeights(double Intercept, double Words, double Fuller, double Amount, double Margin, double Sameness)
{
    /// <summary>
    /// Fitted by logistic regression on 35 pairs of reports whose sentences two readers had aligned; the measure compare-links of
    /// tests/NewsArchive.Evaluation fits them anew, and tells how right such weights are on events that they were not fitted on.
    /// </summary>
    public static LinkWeights Fitted { get; } = new(-5.085, 1.045, 5.932, 0.584, 1.125, 0.723);

    public double Odds(PairValues values) =>
        Intercept + Words * values.Words + Fuller * values.Fuller
        + Amount * values.Amount + Margin * values.Margin + Sameness * values.Sameness;

    /// <summary>How likely what has these ln odds is, from 0 to 1.</summary>
    public static double Likelihood(double odds) => 1 / (1 + Math.Exp(-odds));
}
