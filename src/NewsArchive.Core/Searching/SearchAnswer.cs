using NewsArchive.Core.Searching.Language;

namespace NewsArchive.Core.Searching;

/// <summary>What a query found, and which of its words were let go so that it found something.</summary>
/// <param name="Request">The request that was answered in the end: its tree is without the words let go.</param>
/// <param name="Page">The page of hits.</param>
/// <param name="Dropped">Words that the hits need not have; none where the query stood as it was typed.</param>
/// <param name="IsAnyOf">Whether no article has most of the words, so that the best of any of them are shown.</param>
/// <param name="Also">Where all words together find few: good matches that lack some of them, with what each lacks.</param>
public sealed record SearchAnswer(
    SearchRequest Request, SearchPage Page, IReadOnlyList<QueryNode> Dropped, bool IsAnyOf, IReadOnlyList<(SearchHit Hit, IReadOnlyList<QueryNode> Lacking)> Also)
{
    public bool IsRelaxed => Dropped.Count > 0 || IsAnyOf;
}
