namespace NewsArchive.Core.Stories;

/// <summary>What the headlines of two reports say that the other report does not.</summary>
/// <param name="IsSeries">
/// Whether the headlines differ in figures alone: prices of 12:01 and of 12:10, a table of one day and of the next.
/// </param>
/// <param name="Figures">
/// The share of a headline's figures that the other report lacks, 0 to 1, on the side where it is smaller; 0 where one headline has none.
/// </param>
/// <param name="Rarest">The rarity of the rarest term that the other report lacks, on the side where it is smaller.</param>
/// <param name="AreSubjectsApart">Whether neither report has what the other's headline begins with.</param>
internal readonly record struct HeadlineDifference(bool IsSeries, double Figures, double Rarest, bool AreSubjectsApart)
{
    /// <summary>Holds two reports' headlines against each other and against their texts.</summary>
    public static HeadlineDifference Of(StoryReport one, StoryReport other)
    {
        var (mine, yours) = (Side.Of(one, other), Side.Of(other, one));
        return new HeadlineDifference(
            mine.HasOwnFigure && yours.HasOwnFigure && !mine.HasOwnWord && !yours.HasOwnWord,
            Math.Min(mine.FiguresLacked, yours.FiguresLacked),
            Math.Min(mine.Rarest, yours.Rarest),
            mine.IsSubjectLacked && yours.IsSubjectLacked);
    }

    private readonly record struct Side(
        bool HasOwnFigure, bool HasOwnWord, double FiguresLacked, double Rarest, bool IsSubjectLacked)
    {
        public static Side Of(StoryReport report, StoryReport other)
        {
            var (hasOwnFigure, hasOwnWord, isSubjectLacked) = (false, false, false);
            var (figures, lacked, rarest) = (0, 0, 0.0);
            foreach (var (term, use, rare) in report.Headline())
            {
                var inOther = other.UseOf(term);
                var isFigure = use.HasFlag(TermUse.Figure);
                if (isFigure) figures++;
                if (inOther?.HasFlag(TermUse.Headline) != true)
                {
                    hasOwnFigure |= isFigure;
                    hasOwnWord |= !isFigure;
                }

                if (inOther is not null) continue;
                if (isFigure) lacked++;
                if (rare > StoryReport.CommonRarity) rarest = Math.Max(rarest, rare);
                isSubjectLacked |= use.HasFlag(TermUse.Subject);
            }

            return new Side(hasOwnFigure, hasOwnWord, figures == 0 ? 0 : (double)lacked / figures, rarest, isSubjectLacked);
        }
    }
}
