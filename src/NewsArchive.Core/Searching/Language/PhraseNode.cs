namespace NewsArchive.Core.Searching.Language;

/// <summary>Words one right after the other.</summary>
/// <param name="Words">At least two; the last may be a prefix.</param>
/// <param name="IsTyped">Whether quotation marks were typed; a hyphenated word is a phrase without them.</param>
public sealed record PhraseNode(IReadOnlyList<WordNode> Words, bool IsTyped = true) : QueryNode
{
    public bool Equals(PhraseNode? other) => other is not null && IsTyped == other.IsTyped && Words.SequenceEqual(other.Words);

    public override int GetHashCode() => Words.Aggregate(17, HashCode.Combine);
}
