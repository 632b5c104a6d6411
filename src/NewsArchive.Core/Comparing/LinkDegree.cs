namespace NewsArchive.Core.Comparing;

/// <summary>How much of two sentences says the same.</summary>
public enum LinkDegree
{
    /// <summary>They share a claim; at least one says more.</summary>
    Partly,

    /// <summary>They say the same.</summary>
    Same,
}
