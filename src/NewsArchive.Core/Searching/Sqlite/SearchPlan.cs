using System.Collections;

namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>
/// How a request is looked up: an expression, the parts of the index, and a set of articles where an expression cannot say it all.
/// </summary>
internal sealed record SearchPlan
{
    /// <summary>What FTS5 is asked for.</summary>
    public required string Expression { get; init; }

    /// <summary>The same for the ranges of <see cref="KeyRange.OnlyWide"/>.</summary>
    public required string WideExpression { get; init; }

    /// <summary>
    /// What FTS5 is asked for by those who look at no words, where <see cref="Only"/> tells what matches: what narrows the search.
    /// </summary>
    public string? Filters { get; init; }

    /// <summary>What each phrase of the expressions counts for.</summary>
    public required IReadOnlyList<PhraseRole> Phrases { get; init; }

    /// <summary>The words and phrases to rank by and to mark.</summary>
    public required IReadOnlyList<WeighedTerm> Terms { get; init; }

    /// <summary>Whether the expression is nothing but one phrase.</summary>
    public bool IsOnePhrase => Phrases.Count == 2 && Phrases[0].Term >= 0; // the other is that of the wide expression

    /// <summary>In the order of time.</summary>
    public required IReadOnlyList<KeyRange> Ranges { get; init; }

    /// <summary>By slot, which of the matches count; null for all.</summary>
    public BitArray? Only { get; init; }

    /// <summary>The days that a wide date must overlap, as <see cref="DateOnly.DayNumber"/>.</summary>
    public int FirstDay { get; init; } = int.MinValue;

    public int LastDay { get; init; } = int.MaxValue;

    /// <summary>Whether a match counts.</summary>
    public bool Counts(EntryTable entries, int slot, bool onlyWide) =>
        slot >= 0 && (Only is null || (slot < Only.Length && Only[slot]))
            && (!onlyWide || (entries.Days[slot].First <= LastDay && entries.Days[slot].Last >= FirstDay));

    /// <summary>Whether every match of the expression in a range counts.</summary>
    public bool CountsAll(KeyRange range) => Only is null && !range.OnlyWide;

    /// <summary>What FTS5 is asked for in a range.</summary>
    /// <param name="range">The range.</param>
    /// <param name="withWords">Whether the words of each match are looked at.</param>
    public string ExpressionOf(KeyRange range, bool withWords) =>
        withWords || Filters is null ? range.OnlyWide ? WideExpression : Expression
        : range.OnlyWide ? $"{Filters} AND ({IndexTerms.Column} : \"{IndexTerms.Wide}\")" : Filters;
}

/// <summary>What a phrase of an expression counts for.</summary>
/// <param name="Term">The number of its term; under 0 where it counts for none: what an article must not have, or is.</param>
/// <param name="Leaf">The word or phrase of the query that it is a spelling of. Spellings of one add up; the same term elsewhere in the
/// query does not count again.</param>
internal readonly record struct PhraseRole(int Term, int Leaf)
{
    public static PhraseRole None { get; } = new(-1, 0);
}
