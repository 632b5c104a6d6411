namespace NewsArchive.Core.Comparing;

/// <summary>What a fact is about.</summary>
public enum FactKind
{
    Figure,
    Date,
    Time,
    Name,
    Title,
    Place,

    /// <summary>One sentence denies what the other says.</summary>
    Denial,
}
