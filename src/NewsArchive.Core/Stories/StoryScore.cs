namespace NewsArchive.Core.Stories;

/// <summary>
/// How likely two reports tell the same event, or two events of one running story: logistic scores over what they have in common,
/// fitted on judged pairs of a mixed archive. docs/stories.md says on which, and how often each probability came true.
/// </summary>
internal static class StoryScore
{
    /// <summary>From this probability on the archive says that reports tell the same event.</summary>
    public const double Claimed = .55;

    /// <summary>From this probability on it says that they may.</summary>
    public const double Possible = .25;

    /// <summary>From this probability on it says that events are of one running story.</summary>
    public const double ClaimedRunning = .7;

    /// <summary>
    /// Reports of one outlet are one event within these days; further apart only as near copies, which outlets correct and repeat.
    /// </summary>
    public const int OutletDays = 2;
    private const double NearCopy = .75;

    /// <summary>Reports of several outlets are one event within these days: some state the day on which a page was last changed.</summary>
    public const int EventDays = 31;

    /// <summary>Events of one running story are this close to the next of it.</summary>
    public const int RunningDays = 31;

    /// <summary>
    /// Terms from this rarity on lead to reports of other outlets, other weeks and no day; commoner ones to those of the same days alone.
    /// </summary>
    public const double WideRarity = 4;

    /// <summary>Pairs less alike than this are not looked at; two outlets may tell one event in fewer of the same words.</summary>
    private const double LeastCosine = .2;
    private const double LeastCosineOfOutlets = .15;

    /// <summary>The probability that two reports tell the same event.</summary>
    public static double SameEvent(StoryReport one, StoryReport other) => Of(one, other).SameEvent;

    /// <summary>
    /// The probabilities that two reports tell the same event, and that they tell two events of one running story (or one).
    /// </summary>
    public static (double SameEvent, double Running) Of(StoryReport one, StoryReport other, bool onlyAlike = false)
    {
        var days = one.DaysFrom(other);
        if (days > Math.Max(EventDays, RunningDays)) return (0, 0);
        var common = one.With(other);
        var isOutlet = one.Outlet == other.Outlet && one.Outlet != 0;
        var isDated = days is not null && one.Day is not null && other.Day is not null;
        if (onlyAlike && common.Cosine < (isDated && !isOutlet ? LeastCosineOfOutlets : LeastCosine)) return (0, 0);
        var lengths = Math.Log((double)Math.Min(one.Words, other.Words) / Math.Max(one.Words, other.Words));
        var figures = (common.Figures + .4) / (Math.Min(one.Figures, other.Figures) + 1);
        var capitals = Math.Log(1 + common.Capitals);
        var digits = Math.Min(one.Digits, other.Digits);
        var headlines = isOutlet ? HeadlineDifference.Of(one, other) : default;
        if (days is not { } apart || !isDated)
        {
            return (headlines.IsSeries ? 0 : Probability(
                Undated.Intercept + (Undated.Lead * common.Lead) + (Undated.MostOfHeadline * common.MostOfHeadline) + (
                    Undated.LeastOfHeadline * common.LeastOfHeadline)
                + (Undated.Figures * figures) + (Undated.Capitals * capitals) + (Undated.Lengths * lengths) + (
                    isOutlet ? Undated.SameOutlet : 0)),
                0);
        }

        var far = Math.Log(1 + apart);
        var isAnother = headlines.IsSeries || (isOutlet && apart > OutletDays && common.Lead < NearCopy) || apart > EventDays;
        var sameEvent = isAnother ? 0 : Probability(
            Dated.Intercept + (Dated.Lead * common.Lead) + (Dated.MostOfHeadline * common.MostOfHeadline) + (
                Dated.LeastOfHeadline * common.LeastOfHeadline)
            + (Dated.Figures * figures) + (Dated.Capitals * capitals) + (Dated.Lengths * lengths) + (Dated.Digits * digits)
            + (isOutlet ? Dated.SameOutlet + (Dated.OutletDays * far) + (Dated.OtherFigures * headlines.Figures)
                + (Dated.OtherTerm * headlines.Rarest) + (headlines.AreSubjectsApart ? Dated.OtherSubject : 0) : 0));
        var running = apart > RunningDays || (onlyAlike && common.Cosine < LeastCosine) ? 0 : Probability(
            Run.Intercept + (Run.MostOfHeadline * common.MostOfHeadline)
            + (Run.Rare * Math.Log(1 + common.Rare)) + (Run.Names * Math.Log(1 + common.Names)) + (Run.Figures * figures) + (Run.Days * far)
            + (Run.Digits * digits) + (Run.Lengths * lengths) + (isOutlet ? Run.SameOutlet : 0));
        return (sameEvent, running);
    }

    private static double Probability(double score) => 1 / (1 + Math.Exp(-score));

    /// <summary>Two reports whose days are known.</summary>
    private static class Dated
    {
        public const double Intercept = -4.299;
        public const double Lead = 3.318;
        public const double MostOfHeadline = 3.884;
        public const double LeastOfHeadline = 2.265;
        public const double Figures = 3.867;
        public const double Capitals = .156;
        public const double Lengths = -.845; // of a short report less stands in a long one
        public const double SameOutlet = -4.225; // an outlet seldom tells one event twice, and agencies run series
        public const double OutletDays = -2.357;
        public const double OtherFigures = -.66; // and tells the next by what its headline says that the one before does not
        public const double OtherTerm = -.079;
        public const double OtherSubject = -1.34;
        public const double Digits = -5.836; // prices and results of one kind have their words in common, whatever they tell
    }

    /// <summary>Two reports of which at least one has no known day: more must speak for them.</summary>
    private static class Undated
    {
        public const double Intercept = -8.65;
        public const double Lead = 4.118;
        public const double MostOfHeadline = 3.666;
        public const double LeastOfHeadline = 1.214;
        public const double Figures = 5.716;
        public const double Capitals = 1.279;
        public const double Lengths = -.841;
        public const double SameOutlet = -3.666;
    }

    /// <summary>Two dated reports of one running story: who and what is named tells it.</summary>
    private static class Run
    {
        public const double Intercept = -4.146;
        public const double MostOfHeadline = 5.081;
        public const double Rare = .386;
        public const double Names = .93;
        public const double Figures = 5.409;
        public const double Days = -1.026;
        public const double Digits = -9.328;
        public const double Lengths = -.787;
        public const double SameOutlet = -2.657;
    }
}
