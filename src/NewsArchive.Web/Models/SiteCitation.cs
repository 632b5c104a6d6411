using NewsArchive.Core.Articles;
using NewsArchive.Core.Citing;
using NewsArchive.Web.Configuration;

namespace NewsArchive.Web.Models;

/// <summary>The citation of an article as this site serves it, with the site's address as the request has it.</summary>
public static class SiteCitation
{
    public static Citation Of(ArticleView article, HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(context);
        var name = context.RequestServices.GetRequiredService<IConfiguration>().ArchiveName();
        return Citation.Of(article, name, Site(context) + Links.Escaped(article.Summary.Path));
    }

    /// <summary>The address of this site before a page's own.</summary>
    public static string Site(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return $"{context.Request.Scheme}://{context.Request.Host}";
    }
}
