using NewsArchive.Core.Articles;

namespace NewsArchive.Web.Tests.Pages;

/// <summary>Invented clippings for the tests of pages.</summary>
public static class Clippings
{
    /// <summary>A report with a headline, a date and a source.</summary>
    public static string Report(string headline, string day, string source, string lead) =>
        $"""
        {headline}

        {day}

        {lead}

        The council will meet again next week, the clerk said.

        A second vote is expected before the winter.

        SOURCE: {source}
        """;

    /// <summary>A report that gives neither date nor source.</summary>
    public static string Undated(string headline, string lead) =>
        $"""
        {headline}

        {lead}

        The keeper has tended the lamp for thirty years, his daughter said.

        Nobody on the island remembers a darker night.
        """;

    /// <summary>Imports one report, "Ferry leaves Osterby" of 3 May 2001 in the Osterby Post, from a.txt in a site's inbox.</summary>
    public static ArticleSummary PutOne(ArchiveSite site)
    {
        ArgumentNullException.ThrowIfNull(site);
        site.Put(
            "a.txt", Report("Ferry leaves Osterby", "3 May 2001", "Osterby Post", "The ferry left the harbour at dawn, the master said."));
        site.Import();
        return site.LastAdded;
    }

    /// <summary>Fills a site's inbox with reports of consecutive days of May 2001 and imports them.</summary>
    public static void PutMany(ArchiveSite site, int count)
    {
        ArgumentNullException.ThrowIfNull(site);
        for (var i = 0; i < count; i++)
        {
            var day = new DateOnly(2001, 5, 1).AddDays(i % 31).ToString("d MMMM yyyy");
            site.Put(
                $"{i:000}.txt",
                Report(
                    $"Ferry number {i} leaves Osterby", day, "Osterby Post",
                    $"Ferry number {i} left the harbour of Osterby at dawn, the master said."));
        }

        site.Import();
    }
}
