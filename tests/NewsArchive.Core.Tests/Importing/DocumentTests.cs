using System.Security.Cryptography;

namespace NewsArchive.Core.Tests.Importing;

/// <summary>Documents that hold many articles: each article's original is its text, and the document is kept beside it.</summary>
public sealed class DocumentTests
{
    [Fact]
    public void A_document_of_many_articles_is_kept_once_and_given_back_as_it_was()
    {
        using var test = new TestArchive();
        var bytes = File.ReadAllBytes(Case("NexisUni/docx-with-cover/source.docx"));
        File.WriteAllBytes(Path.Combine(test.Inbox, "download.docx"), bytes);

        var run = test.Import();

        Assert.True(run.Added > 1);
        for (var id = 1; id <= run.Added; id++)
        {
            var document = test.Archive.Articles.Document(id)!.Value;
            Assert.Equal(bytes, document.Bytes);
            Assert.Equal("download.docx", document.Name);
            Assert.True(test.Archive.Articles.Find(id)!.HasDocument);
        }

        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        Assert.Equal((run.Added + 1, 1), test.Archive.Storage.Read(connection => (
            connection.Scalar<int>("SELECT count(*) FROM originals"),
            connection.Scalar<int>("SELECT count(*) FROM originals WHERE sha256 = @sha256", ("@sha256", sha256)))));
    }

    [Fact]
    public void A_file_that_is_its_own_original_has_no_document_besides()
    {
        using var test = new TestArchive();
        test.PutReport("a.txt", "Council votes for a second bridge");
        test.Import();

        Assert.Null(test.Archive.Articles.Document(1));
        Assert.False(test.Archive.Articles.Find(1)!.HasDocument);
    }

    private static string Case(string path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "NewsArchive.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder.FullName, "tests/NewsArchive.Formats.Tests/Cases", path);
    }
}
