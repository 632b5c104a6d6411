namespace NewsArchive.Web.Tests.Pages;

/// <summary>A site with the seeds, for tests that only read.</summary>
public sealed class SeededSite : ArchiveSite
{
    public long Dated => Archive.Lists.Newest(1, 1).Articles[0].Id;

    public long Undated => Archive.Lists.Undated(1, 1).Articles[0].Id;
}
