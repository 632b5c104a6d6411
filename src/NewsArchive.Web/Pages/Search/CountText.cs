using NewsArchive.Core.Searching;
using NewsArchive.Web.Models;

namespace NewsArchive.Web.Pages.Search;

/// <summary>Counts that stop at a limit, in words.</summary>
public static class CountText
{
    public static string Of(int articles) => articles > SearchPage.MostCounted ? $"more than {SearchPage.MostCounted:N0} articles" : Count.Articles(articles);
}
