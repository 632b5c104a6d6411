namespace NewsArchive.Web.Tests.Admin;

/// <summary>Reports of our own, as files.</summary>
public static class Report
{
    /// <summary>A clipping with a headline, a dateline and some paragraphs.</summary>
    public static string PutReport(
        this ArchiveSite site, string name, string headline, string detail = "The mayor said the bridge will open in May.")
    {
        ArgumentNullException.ThrowIfNull(site);
        return site.Put(name, $"""
            {headline}

            LEEDS, 3 March 2021 - The council of the city voted on Wednesday to build a second bridge over the river Aire.

            {detail}

            Work on the approach roads is expected to start before the end of the summer, officials said.

            """);
    }
}
