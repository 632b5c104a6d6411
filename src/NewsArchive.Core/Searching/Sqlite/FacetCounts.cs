using NewsArchive.Core.Storage;
using NewsArchive.Core.Stories;

namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>Gives counted facets their names.</summary>
internal static class FacetCounts
{
    public static SearchFacets Of(ArchiveConnection connection, EntryTable entries, FacetVisitor counted)
    {
        var names = connection.List(
            "SELECT id, slug, name FROM sources", row => (Id: (int)row.GetInt64(0), Slug: row.GetString(1), Name: row.GetString(2)))
            .ToDictionary(source => source.Id);
        var sources = counted.Sources.ToList();
        return new SearchFacets(
            counted.Seen,
            [
                .. sources.Where(source => names.ContainsKey(source.SourceId))
                    .Select(source => new SourceCount(names[source.SourceId].Slug, names[source.SourceId].Name, source.Articles))
                    .OrderByDescending(source => source.Articles).ThenBy(source => source.Name, StringComparer.OrdinalIgnoreCase),
            ],
            sources.FirstOrDefault(source => source.SourceId == 0).Articles,
            [.. counted.Months()],
            counted.Undated,
            counted.OpenStart,
            [
                .. entries.LanguageNames.Select((name, index) => new LanguageCount(name, counted.Languages[index]))
                    .Where(language => language.Articles > 0)
                    .OrderByDescending(language => language.Articles).ThenBy(language => language.Language, StringComparer.Ordinal),
            ])
        {
            Folded = counted.Folded,
            Stories =
            [
                .. counted.Stories(SearchFacets.MostStories)
                    .Select(story => new StoryCount(story.StoryId, StoryTitle.Of(connection, story.StoryId), story.Articles)),
            ],
        };
    }
}
