using NewsArchive.Core.Articles;
using NewsArchive.Core.Citing;
using NewsArchive.Web.Configuration;

namespace NewsArchive.Web.Models;

/// <summary>The citation of an article as this site serves it.</summary>
public static class SiteCitation
{
    public static Citation Of(ArticleView article, HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(context);
        var name = context.RequestServices.GetRequiredService<IConfiguration>().ArchiveName();
        return Citation.Of(article, name, Site(context) + Links.Escaped(article.Summary.Path));
    }

    /// <summary>The address of this site before a page's own: the one that is set, else the one that the request was sent to.</summary>
    public static string Site(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.RequestServices.GetRequiredService<SiteOptions>().Address is { Length: > 0 } address
            ? address
            : $"{context.Request.Scheme}://{context.Request.Host}";
    }
}
