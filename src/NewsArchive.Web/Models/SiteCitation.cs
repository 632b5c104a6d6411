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
        return Citation.Of(article, name, $"{context.Request.Scheme}://{context.Request.Host}{Addresses.Escaped(article.Summary.Path)}");
    }
}
