using System.Text.Json;
using NewsArchive.Core.Naming;

namespace NewsArchive.Core.Tests.Naming;

/// <summary>The names of an archive are the same whatever the order, batches and interruptions of its imports.</summary>
public sealed class NameOrderTests
{
    private static readonly string[] Texts =
    [
        "President Lindqvarn spoke in Norway.", "President Anna Lindqvarn spoke again.", "President Anna Lindqvarn left Oslo.",
        "President Tom Lindqvarn came.",
        "Brackwell Nails Inc sold a mill.", "Brackwell Nails Inc bought a mill.", "Brackwell Nails Inc has a mill in Denmark.",
        "Brackwell Nails Corp closed it.",
        "Brackwell Nails Inc opened it.", "Brackwell Nails Inc sold it.", "Brackwell Nails Ltd is small.",
        "They saw Brackwell Nails, a maker of nails.",
        "Wendley Foods AG is Swiss.", "Wendley Foods Inc is not.", "They saw Wendley Foods, a maker of jam.", "It was Kim Min-ho.",
        "It was Kim Min Ho in the UK.", "It was in the United Kingdom.",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void The_outcome_is_the_same_in_any_order_and_any_batches(int seed)
    {
        using var one = new TestArchive();
        one.Put("a.jsonl", string.Concat(Texts.Select(Line)));
        one.Import();

        var random = new Random(seed);
        using var other = new TestArchive();
        var left = Enumerable.Range(0, Texts.Length).ToArray();
        random.Shuffle(left);
        for (var number = 0; left.Length > 0; number++)
        {
            var size = random.Next(1, left.Length + 1);
            other.Put($"{number}.jsonl", string.Concat(left.Take(size).Select(index => Line(Texts[index], index))));
            left = left[size..];
            other.Import();
        }

        Assert.Equal(Outcome(one), Outcome(other));
        Assert.Contains("Organisation Brackwell Nails Inc 7", Outcome(one));
        Assert.Contains("Organisation Brackwell Nails Ltd 1", Outcome(one));
        Assert.Contains("Organisation Wendley Foods 1", Outcome(one));
    }

    [Fact]
    public void A_run_that_is_killed_between_two_batches_changes_nothing_of_the_outcome()
    {
        using var test = new TestArchive();
        test.Put(
            "a.jsonl",
            string.Concat(
                Texts.Concat(Enumerable.Range(0, 600).Select(number => $"Nothing {number}.")).Concat(Texts.Reverse()).Select(Line)));
        test.Import();
        var before = Outcome(test);

        using (var transaction = test.Archive.Storage.BeginWrite())
        {
            transaction.Connection.Execute("UPDATE name_rules SET version = 0");
            transaction.Commit();
        }

        using var kill = new CancellationTokenSource();
        kill.Cancel();
        Assert.Throws<OperationCanceledException>(() => test.Archive.Importer.GatherNames(most: null, kill.Token));
        Assert.True(test.Archive.Importer.GatherNames(most: null, CancellationToken.None));
        Assert.Equal(before, Outcome(test));
    }

    [Fact]
    public void Where_nothing_changed_nothing_is_written()
    {
        using var test = new TestArchive();
        test.Put("a.jsonl", string.Concat(Texts.Select(Line)));
        test.Import();
        var before = Files(test);

        Assert.True(test.Archive.Importer.GatherNames(most: null, CancellationToken.None));

        Assert.Equal(before, Files(test));
    }

    private static List<string> Files(TestArchive test) =>
        [
            .. Directory.GetFiles(test.Archive.Storage.Folder, "archive.db*")
                .Where(file => !file.EndsWith("-shm", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(file => $"{file} {new FileInfo(file).Length} {File.GetLastWriteTimeUtc(file):O}"),
        ];

    private static List<string> Outcome(TestArchive test)
    {
        var names = test.Archive.Names;
        return
        [
            .. names.All(NameQuestion.All).Select(name => $"{name.Kind} {name.Name} {name.Articles}").Order(StringComparer.Ordinal),
            .. names.All(NameQuestion.All)
                .Select(name => $"{name.Name} {name.Kind}: {string.Join(", ", names.Written(name.Id))}")
                .Order(StringComparer.Ordinal),
            .. names.All(NameQuestion.All)
                .Select(name => $"{name.Name} {name.Kind}: {string.Join(", ", ArticlesOf(name))}")
                .Order(StringComparer.Ordinal),
        ];

        IEnumerable<string?> ArticlesOf(NameSummary name) =>
            names.Articles(name, 1, 50).Articles.Select(article => article.ExternalId).Order(StringComparer.Ordinal);
    }

    private static string Line(string text, int index) =>
        JsonSerializer.Serialize(new { id = $"{index}", date = "2021-03-04", title = $"Report {index}", text }) + "\n";
}
