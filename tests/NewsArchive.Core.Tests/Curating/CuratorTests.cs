using NewsArchive.Core.Articles;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Core.Tests.Curating;

public sealed class CuratorTests
{
    public static TheoryData<string> AllDatabases => Databases.All;

    [Theory]
    [MemberData(nameof(AllDatabases))]
    public void A_correction_stands_and_the_files_own_value_stays_beside_it(string database)
    {
        using var test = new TestArchive(database);
        test.PutReport("a.txt", "Councillors back another crossing");
        test.Import();

        Assert.Null(test.Archive.Curator.Correct(1, CuratedField.Headline, "Leeds will build a second bridge", "As printed", "ada"));
        Assert.Null(test.Archive.Curator.Correct(1, CuratedField.Source, "Yorkshire Example", "Known from the scan", "ada"));
        Assert.Null(test.Archive.Curator.Correct(1, CuratedField.Date, "2021-03-04", "The print edition is a day later", "ada"));

        var article = test.Archive.Articles.Find(1)!;
        Assert.Equal(("Leeds will build a second bridge", Basis.Curated), (article.Values.Headline!.Value, article.Values.Headline.Basis));
        Assert.Equal("Councillors back another crossing", article.Parsed.Headline!.Value);
        Assert.Equal("Yorkshire Example", article.Summary.SourceName);
        Assert.Equal("2021-03-04", article.Summary.Date);
        Assert.Equal(Basis.Curated, article.Summary.DateBasis);
        Assert.Equal(1, test.Find("Leeds \"will build\"").Total);
        Assert.Equal(0, test.Find("crossing").Total);
    }

    [Theory]
    [MemberData(nameof(AllDatabases))]
    public void A_re_import_never_overwrites_it(string database)
    {
        using var test = new TestArchive(database);
        test.PutReport("a.txt", "Council votes for a second bridge");
        test.Import();
        test.Archive.Curator.Correct(1, CuratedField.Headline, "Leeds will build a second bridge", "As printed", "ada");
        test.PutReport("a.txt", "Councillors vote for a second bridge", "The vote was close.");

        Assert.Equal(1, test.Import().Revised);

        var article = test.Archive.Articles.Find(1)!;
        Assert.Equal("Leeds will build a second bridge", article.Summary.Headline);
        Assert.Equal("Councillors vote for a second bridge", article.Parsed.Headline!.Value);
    }

    [Fact]
    public void A_withdrawn_correction_gives_way_to_the_file_and_stays_in_the_trail()
    {
        using var test = new TestArchive();
        test.PutReport("a.txt", "Council votes for a second bridge");
        test.Import();
        test.Archive.Curator.Correct(1, CuratedField.Date, value: null, "The date is that of the scan", "ada");
        Assert.Null(test.Archive.Articles.Find(1)!.Summary.Date);

        Assert.Null(test.Archive.Curator.Withdraw(1, CuratedField.Date, "bob"));

        var article = test.Archive.Articles.Find(1)!;
        Assert.Equal("2021-03-03", article.Summary.Date);
        var correction = Assert.Single(article.Corrections);
        Assert.Equal(("ada", "bob"), (correction.By, correction.EndedBy));
    }

    [Fact]
    public void A_correction_needs_a_reason_and_a_date_that_is_one()
    {
        using var test = new TestArchive();
        test.PutReport("a.txt", "Council votes for a second bridge");
        test.Import();

        Assert.NotNull(test.Archive.Curator.Correct(1, CuratedField.Headline, "Other", " ", "ada"));
        Assert.NotNull(test.Archive.Curator.Correct(1, CuratedField.Date, "yesterday", "I think so", "ada"));
        Assert.NotNull(test.Archive.Curator.Correct(99, CuratedField.Date, "2021", "I think so", "ada"));
        Assert.Empty(test.Archive.Articles.Find(1)!.Corrections);
    }
}
