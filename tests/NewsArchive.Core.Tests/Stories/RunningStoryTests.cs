namespace NewsArchive.Core.Tests.Stories;

public sealed class RunningStoryTests
{
    public static TheoryData<string> AllDatabases => Databases.All;

    [Theory]
    [MemberData(nameof(AllDatabases))]
    public void A_running_story_has_its_events_in_order_of_time_and_each_knows_its_place(string database)
    {
        using var test = Imported(database);

        var running = Assert.Single(test.Archive.RunningStories.All());
        Assert.Equal(
            [[StrikeReports.Vote, StrikeReports.VoteElsewhere], [StrikeReports.Talks], [StrikeReports.End]],
            running.Events.Select(told => told.Articles.Select(article => article.Id)));
        Assert.Equal([StrikeReports.Vote, null, null], running.Events.Select(told => told.Story));
        Assert.Equal((new DateOnly(2021, 3, 3), new DateOnly(2021, 3, 19)), running.Days);
        Assert.Equal(running.Id, test.Archive.Stories.Of(StrikeReports.VoteElsewhere)!.Running);

        var place = test.Archive.RunningStories.PlaceOf(StrikeReports.Talks)!;
        Assert.Equal((running.Id, 2, 3), (place.Running, place.Number, place.Events));
        Assert.Equal((StrikeReports.Vote, StrikeReports.End), (place.Before!.Story, place.After!.Report.Id));
        Assert.Null(test.Archive.RunningStories.PlaceOf(StrikeReports.VoteElsewhere)!.Before);
        Assert.Null(test.Archive.RunningStories.PlaceOf(StrikeReports.End)!.After);
        Assert.Null(test.Archive.RunningStories.PlaceOf(StrikeReports.Flour));
    }

    [Theory]
    [MemberData(nameof(AllDatabases))]
    public void What_may_tell_the_event_stands_apart_until_a_curator_decides(string database)
    {
        using var test = Imported(database);
        long[] story = [StrikeReports.Vote, StrikeReports.VoteElsewhere];

        var may = test.Archive.Stories.Possible(story, 5);
        Assert.Equal([StrikeReports.Talks, StrikeReports.End], may.Select(other => other.Article.Id).Order());
        Assert.All(may, other => Assert.InRange(other.Probability, .25, .55)); // above that bar it would be in the story
        Assert.All(may, other => Assert.Equal((StrikeReports.VoteElsewhere, null, 1), (other.Nearest, other.Story, other.Reports)));
        var seen = Assert.Single(test.Archive.Stories.Possible([StrikeReports.End], 5), other => other.Story is StrikeReports.Vote);
        Assert.Equal((2, may.Single(other => other.Article.Id == StrikeReports.End).Probability), (seen.Reports, seen.Probability));

        Assert.Null(test.Archive.StoryCurator.Part(StrikeReports.Vote, StrikeReports.End, "The strike had ended.", "Ada"));
        Assert.Equal([StrikeReports.Talks], test.Archive.Stories.Possible(story, 5).Select(other => other.Article.Id));
        Assert.DoesNotContain(test.Archive.Stories.Possible([StrikeReports.End], 5), other => other.Story is StrikeReports.Vote);
        Assert.False(test.Archive.Stories.Decision(StrikeReports.End, story)!.IsTogether);

        Assert.Null(test.Archive.StoryCurator.Merge(StrikeReports.Vote, StrikeReports.Talks, "One dispute.", "Ada"));
        var joined = test.Archive.Stories.Of(StrikeReports.Talks)!;
        Assert.Equal([.. story, StrikeReports.Talks], joined.Articles.Select(article => article.Id));
        Assert.Equal([.. story, StrikeReports.Talks], joined.Confirmed.Order());
        Assert.Empty(test.Archive.Stories.Possible([.. story, StrikeReports.Talks], 5));
    }

    [Fact]
    public void Articles_of_one_story_are_not_held_apart_but_split()
    {
        using var test = Imported(Databases.Sqlite);

        Assert.NotNull(test.Archive.StoryCurator.Part(StrikeReports.Vote, StrikeReports.VoteElsewhere, "A test.", "Ada"));
        Assert.NotNull(test.Archive.StoryCurator.Part(StrikeReports.Vote, StrikeReports.Vote, "A test.", "Ada"));
        Assert.NotNull(test.Archive.StoryCurator.Part(StrikeReports.Vote, 99, "A test.", "Ada"));
        Assert.NotNull(test.Archive.StoryCurator.Part(StrikeReports.Vote, StrikeReports.End, " ", "Ada"));
        Assert.NotNull(test.Archive.Stories.Of(StrikeReports.Vote));
    }

    private static TestArchive Imported(string database)
    {
        var test = new TestArchive(database);
        test.Put("strike.jsonl", StrikeReports.Lines);
        test.Import();
        return test;
    }
}
