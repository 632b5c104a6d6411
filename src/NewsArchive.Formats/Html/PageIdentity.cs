namespace NewsArchive.Formats.Html;

/// <summary>The address under which a page says it is to be known, where that can be one article's.</summary>
internal static class PageIdentity
{
    /// <summary>The canonical address without its fragment; null for a site's front page, which careless sites give as the address of all their pages.</summary>
    public static string? Of(string? canonical) =>
        Uri.TryCreate(canonical, UriKind.Absolute, out var address) && address.Scheme is ("http" or "https") && address.AbsolutePath.Trim('/').Length > 0
            ? address.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped)
            : null;
}
