namespace NewsArchive.Core.Comparing;

/// <summary>Which of two wordings has a run of words.</summary>
public enum WordChangeKind
{
    Both,
    OnlyA,
    OnlyB,
}
