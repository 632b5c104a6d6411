namespace NewsArchive.Core.Comparing;

/// <summary>A sentence of a report.</summary>
/// <param name="Text">Its words as written.</param>
/// <param name="Block">The number of its block, counted from 0; <see cref="Report.StandfirstBlock"/> for the standfirst.</param>
/// <param name="IsNoise">Whether it is not the report's own text: a promotion, a related link, a credit, a notice.</param>
/// <param name="IsClaim">Whether it says something: no subhead, no question put as one, no lone name. Others are never matched.</param>
public sealed record ReportSentence(string Text, int Block, bool IsNoise, bool IsClaim)
{
    /// <summary>Whether it is held against other reports' sentences.</summary>
    public bool IsMatched => IsClaim && !IsNoise;
}
