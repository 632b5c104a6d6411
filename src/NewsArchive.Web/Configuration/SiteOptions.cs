namespace NewsArchive.Web.Configuration;

/// <summary>How the web site is reached and how much it takes and gives at once. Bound to the settings <c>Site:*</c>.</summary>
public sealed record SiteOptions
{
    /// <summary>The address that readers know the site by, <c>https://archive.example</c>; empty where each request tells.</summary>
    public string Address { get; set; } = "";

    /// <summary>
    /// Proxies that are believed what they say of a request's scheme and sender, beside those on this machine: addresses, or networks
    /// such as <c>10.0.0.0/8</c>.
    /// </summary>
    public IList<string> Proxies { get; init; } = [];

    /// <summary>The most bytes that one request may send.</summary>
    public long MaxFormSize { get; set; } = 1024 * 1024;

    /// <summary>The letters of an article's text that are shown on one page, and with them the paragraph that goes beyond.</summary>
    public int MaxPageText { get; set; } = 200_000;
}
