namespace NewsArchive.Web.Tests.Pages;

/// <summary>A site with the seeds, for tests that only read.</summary>
public sealed class SeededSite : ArchiveSite
{
    /// <summary>The seed whose file states its date and no source.</summary>
    public long Dated => Archive.Lists.Newest(1, 2).Articles.Single(article => article.SourceName is null).Id;

    /// <summary>The seed whose file has no date; its date is inferred.</summary>
    public long Undated => Archive.Lists.Newest(1, 2).Articles.Single(article => article.SourceName is not null).Id;
}
