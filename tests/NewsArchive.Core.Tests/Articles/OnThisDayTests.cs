namespace NewsArchive.Core.Tests.Articles;

public sealed class OnThisDayTests
{
    private const string Reports = """
        {"id":"a","title":"A","date":"1976-11-22","text":"The harbour was closed for the day."}
        {"id":"b","title":"B","date":"2019-11-22","text":"The tunnel was opened by the mayor."}
        {"id":"c","title":"C","date":"2016-11-22","text":"A choir sang in the cathedral."}
        {"id":"d","title":"D","date":"2016-11","text":"Snow fell early this month."}
        {"id":"e","title":"E","date":"2017-11-22~","text":"About that day a bridge fell."}
        {"id":"f","title":"F","date":"2026-11-22","text":"Today the ballot began."}
        {"id":"g","title":"G","date":"2001-11-23","text":"A day later it ended."}
        {"id":"h","title":"H","date":"2018-11-22","text":"The verdict was read in Oslo."}

        """;

    public static TheoryData<string> AllDatabases => Databases.All;

    [Theory]
    [MemberData(nameof(AllDatabases))]
    public void Certain_days_of_other_years_count_and_round_anniversaries_first(string database)
    {
        using var test = new TestArchive(database);
        test.Put("reports.jsonl", Reports);
        test.Import();

        string Found(int most) =>
            string.Concat(test.Archive.Lists.OnThisDay(new DateOnly(2026, 11, 22), most).Select(article => article.ExternalId));

        Assert.Equal("bhca", Found(5));
        Assert.Equal("ca", Found(2));
        Assert.Equal("", string.Concat(test.Archive.Lists.OnThisDay(new DateOnly(2026, 2, 28), 5)));
    }
}
