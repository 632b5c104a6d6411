namespace NewsArchive.Core.Searching.Language;

/// <summary>All of the parts (AND). A <see cref="NotNode"/> among them takes away.</summary>
public sealed record AllNode(IReadOnlyList<QueryNode> Parts) : QueryNode
{
    public bool Equals(AllNode? other) => other is not null && Parts.SequenceEqual(other.Parts);

    public override int GetHashCode() => Parts.Aggregate(19, HashCode.Combine);
}
