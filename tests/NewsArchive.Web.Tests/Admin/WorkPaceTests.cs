using NewsArchive.Web.Models;

namespace NewsArchive.Web.Tests.Admin;

public sealed class WorkPaceTests
{
    [Fact]
    public async Task It_tells_how_many_articles_a_second_were_done_within_the_last_minute()
    {
        await using var site = new ArchiveSite();
        for (var i = 0; i < 8; i++)
        {
            site.PutReport($"{i}.txt", $"Council votes for bridge number {i}");
        }

        site.Import();
        using var importing = Core.Storage.ArchiveLock.Take(site.Archive.Storage.Folder, "import", onWait: null, CancellationToken.None);
        var time = new SetTime();
        var pace = new WorkPace(site.Archive, time);
        Assert.Null(pace.Look());

        Execute("INSERT INTO name_pending (article_id) SELECT id FROM articles");
        Assert.Equal("Looking for names in articles: 0 of 10 done.", pace.Look());

        time.Seconds = 2;
        Execute("DELETE FROM name_pending WHERE article_id <= 4");
        Assert.Equal("Looking for names in articles: 4 of 10 done. Currently 2 articles per second.", pace.Look());

        time.Seconds = 90;
        Assert.Equal("Looking for names in articles: 4 of 10 done.", pace.Look());

        time.Seconds = 94;
        Execute("DELETE FROM name_pending WHERE article_id <= 8");
        Assert.Equal("Looking for names in articles: 8 of 10 done. Currently 1 article per second.", pace.Look());

        Execute("DELETE FROM name_pending");
        Assert.Null(pace.Look());

        void Execute(string sql)
        {
            using var transaction = site.Archive.Storage.BeginWrite();
            transaction.Connection.Execute(sql);
            transaction.Commit();
        }
    }
}

/// <summary>A clock that goes on when it is told to.</summary>
internal sealed class SetTime : TimeProvider
{
    public int Seconds { get; set; }

    public override long TimestampFrequency => 1;

    public override long GetTimestamp() => Seconds;
}
