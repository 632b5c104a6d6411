using NewsArchive.Core.Importing;

namespace NewsArchive.Core.Tests.Importing;

/// <summary>Which articles a container no longer has, whatever became of its lines.</summary>
public sealed class MissingRecordTests
{
    public static TheoryData<string> AllDatabases => Databases.All;

    [Theory]
    [MemberData(nameof(AllDatabases))]
    public void The_article_that_was_taken_out_is_missing_and_stays_so(string database)
    {
        using var test = new TestArchive(database);
        var path = test.Put("a.jsonl", Line("bridge") + Line("library") + Line("market"));
        test.Import();
        test.Put("a.jsonl", Line("library") + Line("market"));

        var run = test.Import();

        Assert.Equal([(path + "!/line 1", "No longer in its file; article kept.")], Missing(test, run));
        Assert.Equal([path + "!/line 1"], Missing(test, test.Import()).Select(missing => missing.Path));
        Assert.True(test.Archive.Articles.Find(1)!.Places.All(place => place.Missing));

        test.Put("a.jsonl", Line("library") + Line("market") + Line("bridge"));
        Assert.Equal((0, 3), (test.Import().Missing, test.Archive.Lists.Counts().Articles));
        Assert.Equal([(path + "!/line 3", false)], test.Archive.Articles.Find(1)!.Places);
    }

    [Fact]
    public void A_record_that_moved_to_another_file_is_moved_and_not_missing()
    {
        using var test = new TestArchive();
        var path = test.Put("a.jsonl", Line("bridge") + Line("library"));
        test.Import();
        test.Put("a.jsonl", Line("library"));
        test.Put("b.jsonl", Line("bridge"));

        var run = test.Import();

        Assert.Equal((1, 0), (run.Moved, run.Missing));
        Assert.Equal("was at " + path + "!/line 1", Outcome(test, run, OutcomeKind.Moved).Message);
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(3, true)]
    [InlineData(4, false)]
    [InlineData(5, false)]
    public void Missing_are_the_articles_without_a_place_after_any_changes(int seed, bool hasIds)
    {
        var random = new Random(seed);
        using var test = new TestArchive();
        var (known, next) = (new HashSet<string>(), 0);
        List<string> records = [.. Enumerable.Range(0, 6).Select(_ => $"town {next++}")];
        for (var step = 0; step < 8; step++)
        {
            known.UnionWith(records);
            test.Put("a.jsonl", string.Concat(records.Select(record => Line(record, hasIds))));
            foreach (var run in new[] { test.Import(), test.Import() })
            {
                var missing = Missing(test, run).Select(outcome => HeadlineOf(test, outcome.Path, run)).Order(StringComparer.Ordinal);
                Assert.Equal(known.Except(records).Order(StringComparer.Ordinal), missing);
            }

            for (var change = random.Next(1, 5); change > 0; change--)
            {
                Change(records, random, hasIds ? () => $"town {next++}" : () => records[random.Next(records.Count)], known);
            }
        }
    }

    /// <summary>Takes a record out, puts one in or back, or moves one; never leaves less than one.</summary>
    private static void Change(List<string> records, Random random, Func<string> another, HashSet<string> known)
    {
        switch (random.Next(4))
        {
            case 0 when records.Count > 1:
                records.RemoveAt(random.Next(records.Count));
                break;
            case 1:
                records.Insert(random.Next(records.Count + 1), another());
                break;
            case 2:
                var record = records[random.Next(records.Count)];
                records.Remove(record);
                records.Insert(random.Next(records.Count + 1), record);
                break;
            default:
                var back = known.Except(records).Order(StringComparer.Ordinal).FirstOrDefault();
                records.Add(back ?? another());
                break;
        }
    }

    private static string HeadlineOf(TestArchive test, string path, ImportRun run)
    {
        var outcome = test.Archive.Runs.Outcomes(run.Id, OutcomeKind.Missing, page: 1, size: 1000).Outcomes.First(one => one.Path == path);
        return test.Archive.Articles.Find(outcome.ArticleId!.Value)!.Summary.Headline!;
    }

    private static List<(string Path, string? Message)> Missing(TestArchive test, ImportRun run) =>
        [.. test.Archive.Runs.Outcomes(run.Id, OutcomeKind.Missing, page: 1, size: 1000).Outcomes
            .Select(outcome => (outcome.Path, outcome.Message))];

    private static ImportOutcome Outcome(TestArchive test, ImportRun run, OutcomeKind kind) =>
        Assert.Single(test.Archive.Runs.Outcomes(run.Id, kind, page: 1, size: 10).Outcomes);

    private static string Line(string headline, bool hasId = false) =>
        $$"""
        {{{(hasId ? $"\"id\": \"{headline}\", " : "")}}"headline": "{{headline}}", "body": "The council of {{headline}} met and voted."}
        """ + "\n";
}
