namespace NewsArchive.Formats.Html.Metadata;

/// <summary>The page's <c>meta</c> elements by their name, property, itemprop or http-equiv; names without regard to case.</summary>
internal sealed class MetaTags
{
    private readonly Dictionary<string, List<Found>> values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Of a page that archive.today made, nothing but the title is the report's.</summary>
    private static readonly string[] OfReport = ["og:title", "twitter:title"];

    public MetaTags(Page page)
    {
        IsOfArchiveToday = WebArchives.MadeToday(page);
        foreach (var node in page.Nodes)
        {
            if (node.Name != "meta" || node.Attribute("content") is not { } content) continue;
            var text = ShownText.Collapse(content);
            if (text.Length == 0) continue;
            foreach (var key in (ReadOnlySpan<string>)["property", "name", "itemprop", "http-equiv"])
            {
                if (node.Attribute(key)?.Trim() is not { Length: > 0 } name) continue;
                if (IsOfArchiveToday && !OfReport.Contains(name)) continue;
                if (!values.TryGetValue(name, out var list)) values[name] = list = [];
                list.Add(new Found(text, $"meta[{key}=\"{name}\"]"));
            }
        }
    }

    public bool IsOfArchiveToday { get; }

    /// <summary>The first value of the first of these names that has one.</summary>
    public Found? First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (values.TryGetValue(name, out var list)) return list[0];
        return null;
    }

    /// <summary>All values of these names, in the names' order.</summary>
    public IEnumerable<Found> All(IEnumerable<string> names) =>
        names.SelectMany(name => values.TryGetValue(name, out var list) ? list : []);
}
