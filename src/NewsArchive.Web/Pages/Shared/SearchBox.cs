namespace NewsArchive.Web.Pages.Shared;

/// <summary>A search box.</summary>
/// <param name="Id">The id of its field, unique on the page.</param>
/// <param name="Query">What it holds.</param>
/// <param name="Source">The source that the search keeps to, by its name in addresses.</param>
/// <param name="Label">What a reader can search.</param>
public sealed record SearchBox(string Id, string Query, string? Source = null, string Label = "Search the archive")
{
    /// <summary>Words in the empty field; the small box at the top of a page has no room for them.</summary>
    public string? Hint => Id == InHeader ? null : Label;

    /// <summary>The id of the field at the top of a page.</summary>
    public const string InHeader = "q-top";
}
