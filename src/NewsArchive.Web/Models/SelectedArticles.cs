using System.Globalization;
using NewsArchive.Core;
using NewsArchive.Core.Articles;

namespace NewsArchive.Web.Models;

/// <summary>The articles that a reader selected in a list, as an address gives them: <c>?id=3&amp;id=14</c>.</summary>
/// <param name="Articles">Those that the archive has, in the order of the address.</param>
/// <param name="Missing">Those that it does not have.</param>
public sealed record SelectedArticles(IReadOnlyList<ArticleSummary> Articles, IReadOnlyList<string> Missing)
{
    public const string Path = "/selected";

    /// <summary>The name of the value that gives an article.</summary>
    public const string Key = "id";

    /// <summary>More than a reader selects on a page; the rest is left out.</summary>
    public const int Most = 100;

    /// <summary>The values of the address.</summary>
    public string QueryString => "?" + string.Join('&', Articles.Select(article => $"{Key}={article.Id}"));

    public static SelectedArticles Of(Archive archive, HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ArgumentNullException.ThrowIfNull(request);
        var asked = request.Query[Key].OfType<string>().Where(id => id.Length > 0).Distinct(StringComparer.Ordinal).Take(Most)
            .Select(id => (Id: id, Article: long.TryParse(id, NumberStyles.None, provider: null, out var number)
                ? archive.Articles.Find(number)?.Summary : null))
            .ToList();
        return new SelectedArticles(
            [.. asked.Select(one => one.Article).OfType<ArticleSummary>()],
            [.. asked.Where(one => one.Article is null).Select(one => one.Id)]);
    }
}
