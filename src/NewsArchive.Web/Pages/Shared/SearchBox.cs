namespace NewsArchive.Web.Pages.Shared;

/// <summary>A search box.</summary>
/// <param name="Id">The id of its field, unique on the page.</param>
/// <param name="Query">What it holds.</param>
/// <param name="Source">The source that the search keeps to, by its name in addresses.</param>
/// <param name="Label">What a reader can search.</param>
public sealed record SearchBox(string Id, string Query, string? Source = null, string Label = "Search the archive");
