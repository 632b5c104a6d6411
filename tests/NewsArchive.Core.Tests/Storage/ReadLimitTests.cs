using NewsArchive.Core.Searching;
using NewsArchive.Core.Searching.Language;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Tests.Storage;

/// <summary>What stops a read, and what does not.</summary>
public sealed class ReadLimitTests
{
    private const long AnyMemory = long.MaxValue;
    private const string Endless = "WITH RECURSIVE more (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM more) SELECT max(n) FROM more";

    [Fact]
    public void A_statement_that_runs_too_long_is_stopped()
    {
        using var test = new TestArchive();
        using var limit = ReadLimit.Begin(TimeSpan.FromMilliseconds(20), AnyMemory, CancellationToken.None);

        var stopped = Assert.Throws<ReadStoppedException>(() => test.Archive.Storage.Read(connection => connection.Scalar<long>(Endless)));

        Assert.Equal(ReadStop.Time, stopped.Stop);
        Assert.True(limit.Work > 0);
    }

    [Fact]
    public void So_is_one_whose_reader_is_gone()
    {
        using var test = new TestArchive();
        using var gone = new CancellationTokenSource(TimeSpan.FromMilliseconds(20));
        using var limit = ReadLimit.Begin(TimeSpan.FromHours(1), AnyMemory, gone.Token);

        Assert.Throws<OperationCanceledException>(() => test.Archive.Storage.Read(connection => connection.Scalar<long>(Endless)));
    }

    [Fact]
    public void A_search_is_stopped_and_the_next_reader_answered()
    {
        using var test = new TestArchive();
        test.PutReport("1.txt", "Council votes for a second bridge");
        test.Import();
        using (ReadLimit.Begin(TimeSpan.Zero, AnyMemory, CancellationToken.None))
        {
            Assert.Throws<ReadStoppedException>(() => test.Archive.Search.Find(Of("bridge")));
        }

        Assert.Equal(1, test.Archive.Search.Find(Of("bridge")).Total);
    }

    [Fact]
    public void Words_that_begin_so_may_take_no_more_memory_than_a_reader_has()
    {
        using var test = new TestArchive();
        test.PutReport("1.txt", "Council votes for a second bridge");
        test.Import();
        using var limit = ReadLimit.Begin(TimeSpan.FromHours(1), memory: 100, CancellationToken.None);

        foreach (var query in (string[])["br*", "bridge \"second br*\"", "(br* OR co*) pre/3 (se* OR vo*)", "headline:br*"])
        {
            Assert.Equal(ReadStop.Memory, Assert.Throws<ReadStoppedException>(() => test.Archive.Search.Find(Of(query))).Stop);
        }

        Assert.Equal(1, test.Archive.Search.Find(Of("(second OR council) near/5 (bridge OR votes)")).Total);
    }

    [Fact]
    public void Writers_wait_for_nobody()
    {
        using var test = new TestArchive();
        test.PutReport("1.txt", "Council votes for a second bridge");
        using (ReadLimit.Begin(TimeSpan.Zero, AnyMemory, CancellationToken.None))
        {
            using var transaction = test.Archive.Storage.BeginWrite();

            Assert.Equal(1, transaction.Connection.Scalar<int>("SELECT 1"));
        }

        Assert.Equal(1, test.Import().Added);
    }

    private static SearchRequest Of(string query) => RelaxedSearch.RequestOf(QueryParser.Parse(query), new SearchRequest());
}
