namespace NewsArchive.Core.Comparing;

/// <summary>Which sentences of two reports say the same.</summary>
/// <param name="Links">The links, by the first report's order.</param>
/// <param name="StandingsOfA">What is known of each sentence of the first report; null of those that are never matched.</param>
/// <param name="StandingsOfB">The same of the second's.</param>
public sealed record Alignment(
    IReadOnlyList<SentenceLink> Links, IReadOnlyList<Standing?> StandingsOfA, IReadOnlyList<Standing?> StandingsOfB);

/// <summary>What is known of a sentence beside another report.</summary>
public enum Standing
{
    /// <summary>The other report has a partner for it.</summary>
    Both,

    /// <summary>It is only here: no sentence of the other report comes near.</summary>
    Only,

    /// <summary>It has no partner, but a sentence of the other report comes near enough that it is not known to be only here.</summary>
    Unsure,
}
