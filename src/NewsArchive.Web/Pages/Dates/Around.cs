namespace NewsArchive.Web.Pages.Dates;

/// <summary>The nearest periods with articles before and after one; null where there is none.</summary>
public sealed record Around((string Label, string Href)? Before, (string Label, string Href)? After);
