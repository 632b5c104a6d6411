namespace NewsArchive.Core.Searching.Language;

/// <summary>A token of a query.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">As typed; of a phrase what is within its marks.</param>
/// <param name="Field">The field of <see cref="QueryTokenKind.Field"/>.</param>
/// <param name="Number">The times of <see cref="QueryTokenKind.AtLeast"/>; the distance of <see cref="QueryTokenKind.Near"/>, null where
/// one paragraph is enough.</param>
/// <param name="IsOrdered">Of <see cref="QueryTokenKind.Near"/>: whether the left one comes first.</param>
/// <param name="Filter">The node of <see cref="QueryTokenKind.Filter"/>.</param>
internal sealed record QueryToken(
    QueryTokenKind Kind, string Text, SearchField Field = default, int? Number = null, bool IsOrdered = false, QueryNode? Filter = null);

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
