using NewsArchive.Core.Searching;
using NewsArchive.Core.Searching.Language;

namespace NewsArchive.Core.Tests.Analysis;

public sealed class IndexUpgradeTests
{
    private const int Articles = 2100; // more than are indexed at once when an archive is opened

    [Fact]
    public void A_large_archive_with_an_index_of_older_rules_is_indexed_behind_its_readers()
    {
        using var test = new TestArchive();
        test.Put("reports.jsonl", string.Concat(Enumerable.Range(1, Articles).Select(
            number => $$"""{"id":"{{number}}","title":"Ferry {{number}}","text":"The ferry sails at {{number}}."}""" + "\n")));
        test.Import();
        using (var transaction = test.Archive.Storage.BeginWrite())
        {
            transaction.Connection.Execute("UPDATE search_rules SET version = 0");
            transaction.Commit();
        }

        using var archive = test.Open();

        Assert.Equal(0, Found(archive));
        Assert.True(archive.Unfinished.Now().IsIndexing);
        Assert.Equal(Articles, archive.Unfinished.Now().Unindexed);
        Assert.NotNull(archive.Articles.Find(1));

        Assert.True(archive.Index.GoOn(most: null, CancellationToken.None));

        Assert.Equal(Articles, Found(archive));
        Assert.False(archive.Unfinished.Now().IsIndexing);
        Assert.True(archive.Index.GoOn(most: null, CancellationToken.None));
    }

    private static int Found(Archive archive) => archive.Search.Count(new SearchRequest { Tree = new WordNode("ferry") });
}
