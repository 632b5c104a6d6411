namespace NewsArchive.Core.Comparing;

/// <summary>What became of one report's quotation in the other.</summary>
public enum QuoteRelation
{
    /// <summary>Both quote the same words.</summary>
    Whole,

    /// <summary>One quotes a part of what the other quotes.</summary>
    Cut,

    /// <summary>Both quote, in different words.</summary>
    Reworded,

    /// <summary>The other tells it without quotation marks.</summary>
    Paraphrased,

    /// <summary>It is not in the other text.</summary>
    Absent,
}
