namespace NewsArchive.Web.Pages.Search;

/// <summary>A search that finds more than the one asked for.</summary>
/// <param name="Text">What it looks for.</param>
/// <param name="Href">Its address.</param>
/// <param name="Articles">How many articles it finds.</param>
public sealed record WiderSearch(string Text, string Href, int Articles);
