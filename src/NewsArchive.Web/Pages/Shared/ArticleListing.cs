using Microsoft.Extensions.Primitives;
using NewsArchive.Core;
using NewsArchive.Core.Articles;

namespace NewsArchive.Web.Pages.Shared;

/// <summary>A page of a list of articles with the way through the others.</summary>
public sealed record ArticleListing(IReadOnlyList<ArticleItem> Items, Pager Pager, string? Notice)
{
    public const int Size = 25;

    /// <summary>Whether articles can be selected, to be used together.</summary>
    public bool IsSelectable { get; init; }

    /// <summary>Reads the page of a list that an address asks for, or its last where there are fewer.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="path">The list's address.</param>
    /// <param name="asked">The number in the address.</param>
    /// <param name="read">Reads a page by its number and size.</param>
    /// <param name="query">The other values of the list's address.</param>
    public static ArticleListing Read(
        Archive archive, string path, StringValues asked, Func<int, int, ArticlePage> read,
            params IReadOnlyList<KeyValuePair<string, string>> query)
    {
        ArgumentNullException.ThrowIfNull(read);
        var number = PageNumber.Of(asked);
        var page = read(number.Value, Size);
        if (number.Value > page.PageCount)
        {
            number = PageNumber.Last(page.PageCount);
            page = read(number.Value, Size);
        }

        return new ArticleListing(
            ArticleItem.Of(archive, page.Articles), Pager.Of(number.Value, Size, page.Articles.Count, page.Total, path, query),
                number.Notice);
    }
}
