using NewsArchive.Core;
using NewsArchive.Web.Pages.Shared;

namespace NewsArchive.Web.Pages.Dates;

/// <summary>The articles of a period, oldest first unless the address asks for the newest (<c>sort=newest</c>).</summary>
/// <param name="Listing">A page of them.</param>
/// <param name="Path">The period's address.</param>
/// <param name="IsNewestFirst">Their order.</param>
public sealed record PeriodArticles(ArticleListing Listing, string Path, bool IsNewestFirst)
{
    private const string Sort = "sort";
    private const string Newest = "newest";
    private const string Oldest = "oldest";

    public string NewestHref => $"{Path}?{Sort}={Newest}";

    public string OldestHref => $"{Path}?{Sort}={Oldest}";

    public static PeriodArticles Read(Archive archive, HttpRequest request, string path, DateOnly first, DateOnly last)
    {
        ArgumentNullException.ThrowIfNull(request);
        var asked = request.Query[Sort].ToString();
        KeyValuePair<string, string>[] order = asked is Newest or Oldest ? [new(Sort, asked)] : [];
        return new PeriodArticles(
            ArticleListing.Read(archive, path, request.Query["page"], (page, size) =>
                archive.Lists.Between(first, last, page, size, newestFirst: asked is Newest), order),
            path, asked is Newest);
    }
}
