namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>What a phrase of an expression counts for.</summary>
/// <param name="Term">The number of its term; under 0 where it counts for none: what an article must not have, or is.</param>
/// <param name="Leaf">The word or phrase of the query that it is a spelling of. Spellings of one add up; the same term elsewhere in the query does not count again.</param>
internal readonly record struct PhraseRole(int Term, int Leaf)
{
    public static PhraseRole None { get; } = new(-1, 0);
}
