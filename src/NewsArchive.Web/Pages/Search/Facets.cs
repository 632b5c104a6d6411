using NewsArchive.Core.Searching;

namespace NewsArchive.Web.Pages.Search;

/// <summary>What is offered beside results to narrow them.</summary>
/// <param name="Total">All articles that match, exactly.</param>
/// <param name="Shown">How many are shown by themselves: the others are grouped under a near-duplicate.</param>
/// <param name="All">The facets that offer a choice.</param>
/// <param name="Histogram">The results over time; null where they lie in one month or none.</param>
public sealed record Facets(int Total, int Shown, IReadOnlyList<Facet> All, Histogram? Histogram)
{
    /// <summary>Puts them together.</summary>
    /// <param name="address">The search.</param>
    /// <param name="counts">Its counts.</param>
    /// <param name="ofAllSources">The counts without the sources it keeps to, so that others can be added to them.</param>
    public static Facets Of(SearchAddress address, SearchFacets counts, SearchFacets ofAllSources)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(counts);
        ArgumentNullException.ThrowIfNull(ofAllSources);
        return new Facets(
            counts.Total,
            counts.Total - counts.Folded,
            [
                .. new[]
                {
                    Facet.Of("Source", Sources(address, ofAllSources)), Facet.Of("Year", Years(address, counts)),
                    Facet.Of("Language", Languages(address, counts)),
                    Facet.Of("Story", Stories(address, counts)), Facet.Of("Date", Undated(address, counts)),
                }.Where(facet =>
                    facet.First.Count > 1 || facet.First.Any(value => value.IsChosen)
                        || (facet.Name is "Date" or "Story" && facet.First.Count > 0 && facet.First[0].Articles < counts.Total)),
            ],
            Histogram.Of(address, counts.Months));
    }

    private static IEnumerable<FacetValue> Sources(SearchAddress address, SearchFacets counts)
    {
        FacetValue Value(string slug, string name, int articles)
        {
            var isChosen = address.Sources.Contains(slug);
            var sources = isChosen ? address.Sources.Where(source => source != slug) : address.Sources.Append(slug);
            return new FacetValue(name, articles, (address with { Sources = [.. sources] }).Href, isChosen);
        }

        var values = counts.Sources.Select(source => Value(source.Slug, source.Name, source.Articles));
        return counts.WithoutSource > 0
            ? values.Append(Value(SearchAddress.NoSource, "Source not stated", counts.WithoutSource))
                .OrderByDescending(value => value.Articles)
            : values;
    }

    private static IEnumerable<FacetValue> Years(SearchAddress address, SearchFacets counts)
    {
        var years = counts.Months.GroupBy(month => month.Year).Select(year => (Year: year.Key, Articles: year.Sum(month => month.Articles)))
            .OrderByDescending(year => year.Year).ToList();
        if (years.Count != 1)
        {
            return years.Select(year =>
                new FacetValue($"{year.Year}", year.Articles,
                    (address with { From = new DateOnly(year.Year, 1, 1), To = new DateOnly(year.Year, 12, 31) }).Href));
        }

        return counts.Months.Select(month =>
        {
            var first = new DateOnly(month.Year, month.Month, 1);
            return new FacetValue(first.ToString("MMMM yyyy"), month.Articles,
                (address with { From = first, To = first.AddMonths(1).AddDays(-1) }).Href);
        });
    }

    private static IEnumerable<FacetValue> Languages(SearchAddress address, SearchFacets counts) => counts.Languages.Select(language =>
    {
        var value = language.Language.Length == 0 ? SearchAddress.NoLanguage : language.Language;
        var isChosen = address.Language == value;
        return new FacetValue(LanguageName.Of(language.Language), language.Articles,
            (address with { Language = isChosen ? null : value }).Href, isChosen);
    });

    private static IEnumerable<FacetValue> Stories(SearchAddress address, SearchFacets counts) => counts.Stories
        .Select(story =>
            new FacetValue(story.Title, story.Articles, (address with { Story = address.Story is null ? story.Id : null }).Href,
                address.Story is not null));

    private static IEnumerable<FacetValue> Undated(SearchAddress address, SearchFacets counts) =>
        counts.Undated == 0
            ? []
            : [new FacetValue("No date", counts.Undated, (address with { UndatedOnly = !address.UndatedOnly }).Href, address.UndatedOnly)];
}

/// <summary>The values of one kind by which a search can be narrowed, the most frequent first.</summary>
/// <param name="Name">Its name, also that of its part of the page.</param>
/// <param name="First">The values that are shown.</param>
/// <param name="More">Those that are folded away.</param>
public sealed record Facet(string Name, IReadOnlyList<FacetValue> First, IReadOnlyList<FacetValue> More)
{
    private const int Shown = 8;
    private const int Most = 100;

    public static Facet Of(string name, IEnumerable<FacetValue> values)
    {
        // What is chosen must be in sight, or it could not be undone.
        var ordered = values.OrderByDescending(value => value.IsChosen).Take(Most).ToList();
        return new Facet(name, [.. ordered.Take(Shown)], [.. ordered.Skip(Shown)]);
    }
}

/// <summary>A way to narrow a search, or to take a narrowing back.</summary>
/// <param name="Label">What it keeps to.</param>
/// <param name="Articles">How many articles it leaves.</param>
/// <param name="Href">The search with it; the search without it where it is chosen.</param>
/// <param name="IsChosen">Whether the search has it.</param>
public sealed record FacetValue(string Label, int Articles, string Href, bool IsChosen = false);
