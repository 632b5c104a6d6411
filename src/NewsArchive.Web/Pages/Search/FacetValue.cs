namespace NewsArchive.Web.Pages.Search;

/// <summary>A way to narrow a search, or to take a narrowing back.</summary>
/// <param name="Label">What it keeps to.</param>
/// <param name="Articles">How many articles it leaves.</param>
/// <param name="Href">The search with it; the search without it where it is chosen.</param>
/// <param name="IsChosen">Whether the search has it.</param>
public sealed record FacetValue(string Label, int Articles, string Href, bool IsChosen = false);
