namespace NewsArchive.Core.Searching.Language;

/// <summary>What a token of a query is.</summary>
internal enum QueryTokenKind
{
    Word,
    Phrase,
    Open,
    Close,
    And,
    Or,
    Not,
    Near,
    AtLeast,
    Field,

    /// <summary>A filter that is complete in itself: a date, <c>undated</c>, <c>stated:yes</c>.</summary>
    Filter,
}
