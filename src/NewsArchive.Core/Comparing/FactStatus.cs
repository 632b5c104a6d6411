namespace NewsArchive.Core.Comparing;

/// <summary>What two matched sentences make of one fact.</summary>
public enum FactStatus
{
    /// <summary>Both state it alike.</summary>
    Agree,

    /// <summary>Both state it, differently.</summary>
    Differ,

    /// <summary>It is in one text only.</summary>
    Absent,
}
