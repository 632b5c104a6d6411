namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>A word or phrase of a query, as it is weighed, and found again in a text.</summary>
/// <param name="Words">Its words; several for a phrase.</param>
internal sealed record WeighedTerm(IReadOnlyList<WordPattern> Words)
{
    /// <summary>How often the query says it.</summary>
    public int Times { get; set; } = 1;

    /// <summary>The expression that finds it in FTS5.</summary>
    public required string Expression { get; init; }

    /// <summary>The words as the query has them.</summary>
    public required IReadOnlyList<string> Written { get; init; }

    public string Key => string.Join(' ', Words.Select(word => word.Key));
}
