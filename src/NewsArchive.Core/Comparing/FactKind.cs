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
}
