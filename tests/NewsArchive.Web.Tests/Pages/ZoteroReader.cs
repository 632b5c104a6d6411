using AngleSharp.Dom;

namespace NewsArchive.Web.Tests.Pages;

/// <summary>
/// What Zotero makes of a page: the rules by which its translators "Embedded Metadata" and "RDF" choose among the metadata
/// that this archive writes, in their order.
/// </summary>
public sealed class ZoteroReader(IDocument page)
{
    private static readonly string[] ItemTypes = ["newspaperArticle", "journalArticle", "magazineArticle", "webpage", "blogPost"];

    /// <summary>DC.type where it is the name of an item's type; else a page with any such metadata is a web page.</summary>
    public string ItemType => First("dc:type") is { } type && ItemTypes.Contains(type) ? type : "webpage";

    public string? Title => First("dc:title") ?? First("og:title");

    /// <summary>Family and given name; a name without a comma is parted at its last space.</summary>
    public IReadOnlyList<(string Last, string? First)> Creators => [.. All("dc:creator").Select(Creator)];

    public string? PublicationTitle => First("prism:publicationName") ?? First("dc:source") ?? First("og:site_name");

    public string? Section => First("article:section");

    public string? Date => First("og:published_time") ?? First("dc:date");

    public string? Language => First("dc:language");

    public string? Url => First("og:url");

    private static (string Last, string? First) Creator(string name)
    {
        var hasComma = name.Contains(',', StringComparison.Ordinal);
        var cleaned = name.Trim(' ', '\u00A0', '.', ',', '/', '[', ']', ':');
        if (hasComma)
        {
            var parts = cleaned.Split(',', StringSplitOptions.TrimEntries);
            return (parts[0], parts.Length > 1 ? parts[1] : null);
        }

        var space = cleaned.LastIndexOf(' ');
        return (cleaned[(space + 1)..], space < 0 ? null : cleaned[..space]);
    }

    private string? First(string name) => All(name).FirstOrDefault();

    /// <summary>The values of a property; a name's prefix ends at a point, a colon or a stroke, whatever its capitals.</summary>
    private IEnumerable<string> All(string name) => page.QuerySelectorAll("head meta")
        .Where(meta => Property(meta.GetAttribute("name") ?? meta.GetAttribute("property") ?? "") == name)
        .Select(meta => meta.GetAttribute("content") ?? "").Where(content => content.Length > 0);

    private static string Property(string name)
    {
        var end = name.IndexOfAny(['.', ':', '_']);
        return end < 0 || end + 1 >= name.Length
            ? ""
            : $"{name[..end].ToLowerInvariant()}:{char.ToLowerInvariant(name[end + 1])}{name[(end + 2)..]}";
    }
}
