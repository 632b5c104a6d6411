namespace NewsArchive.Core.Articles;

/// <summary>A source with what the archive has of it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Articles">How many articles.</param>
/// <param name="First">The first day that one of them may mean.</param>
/// <param name="Last">The last one.</param>
public sealed record SourceSummary(long Id, string Name, string Slug, int Articles, DateOnly? First, DateOnly? Last);
