namespace NewsArchive.Core.Searching.Language;

/// <summary>Any of the parts (OR).</summary>
public sealed record AnyNode(IReadOnlyList<QueryNode> Parts) : QueryNode
{
    public bool Equals(AnyNode? other) => other is not null && Parts.SequenceEqual(other.Parts);

    public override int GetHashCode() => Parts.Aggregate(23, HashCode.Combine);
}
