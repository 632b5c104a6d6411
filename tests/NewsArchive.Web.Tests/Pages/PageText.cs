using AngleSharp.Dom;

namespace NewsArchive.Web.Tests.Pages;

/// <summary>The words of a page.</summary>
public static class PageText
{
    /// <summary>The text of the first match with single spaces; fails where there is none.</summary>
    public static string Text(this IParentNode page, string selector)
    {
        ArgumentNullException.ThrowIfNull(page);
        var element = page.QuerySelector(selector);
        Assert.True(element is not null, $"no {selector}");
        return Spaced(element.TextContent);
    }

    /// <summary>The texts of all matches with single spaces.</summary>
    public static IReadOnlyList<string> Texts(this IParentNode page, string selector)
    {
        ArgumentNullException.ThrowIfNull(page);
        return [.. page.QuerySelectorAll(selector).Select(element => Spaced(element.TextContent))];
    }

    private static string Spaced(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
