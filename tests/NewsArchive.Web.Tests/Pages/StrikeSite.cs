using NewsArchive.Core.Tests.Stories;

namespace NewsArchive.Web.Tests.Pages;

/// <summary>A site whose inbox has a strike in several events, for tests that only read.</summary>
public sealed class StrikeSite : ArchiveSite
{
    private const int Seeds = 2; // come first

    public StrikeSite()
    {
        Put("strike.jsonl", StrikeReports.Lines);
        Import();
    }

    /// <summary>The numbers of its articles here.</summary>
    public long Vote { get; } = StrikeReports.Vote + Seeds;

    public long VoteElsewhere { get; } = StrikeReports.VoteElsewhere + Seeds;

    public long Talks { get; } = StrikeReports.Talks + Seeds;

    public long End { get; } = StrikeReports.End + Seeds;

    public long Flour { get; } = StrikeReports.Flour + Seeds;
}
