namespace NewsArchive.Core.Dating;

/// <summary>Whether an entry of the ledger stands, and if not, why.</summary>
public enum DateStanding
{
    /// <summary>It is the article's date.</summary>
    Stands,

    /// <summary>A curator's date stands.</summary>
    GaveWayToCurator,

    /// <summary>What the file says of itself stands.</summary>
    GaveWayToFile,

    /// <summary>It is a bound only: the date that stands says more.</summary>
    Bound,

    /// <summary>A curator took it back, or entered another.</summary>
    Ended,
}
