namespace NewsArchive.Web.Pages.Search;

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
        // What is chosen must be in sight, or it could not be taken back.
        var ordered = values.OrderByDescending(value => value.IsChosen).Take(Most).ToList();
        return new Facet(name, [.. ordered.Take(Shown)], [.. ordered.Skip(Shown)]);
    }
}
