namespace NewsArchive.Core.Articles;

/// <summary>What an archive holds altogether.</summary>
/// <param name="Articles">Articles.</param>
/// <param name="Undated">Those of them without a date.</param>
/// <param name="Sources">Sources that are stated or curated.</param>
/// <param name="First">The first day that a date may mean.</param>
/// <param name="Last">The last one.</param>
/// <param name="WithoutSource">Articles whose source is not known.</param>
public sealed record ArchiveCounts(int Articles, int Undated, int Sources, DateOnly? First, DateOnly? Last, int WithoutSource);
