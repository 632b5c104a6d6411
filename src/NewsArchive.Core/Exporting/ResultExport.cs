using NewsArchive.Core.Articles;
using NewsArchive.Core.Searching;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Exporting;

/// <summary>Writes all results of a search, up to a limit, as they come: no more than a page of them is held.</summary>
public sealed class ResultExport(ArchiveStorage storage, ArticleSearch search)
{
    /// <summary>The most articles of one export.</summary>
    public const int MaxArticles = 10_000;

    private const int Batch = 200;
    private const int BufferLength = 32 * 1024;

    /// <summary>Writes the results in the order of the search, and returns how many.</summary>
    /// <param name="request">The search; its page and page size are not looked at.</param>
    /// <param name="format">The format.</param>
    /// <param name="output">Where to, in UTF-8; it stays open.</param>
    /// <param name="archiveName">The name of this archive.</param>
    /// <param name="addressOf">An article's address in the archive.</param>
    /// <param name="limit">The most articles, at most <see cref="MaxArticles"/>.</param>
    /// <param name="cancellation">Ends it early.</param>
    /// <exception cref="ReadStoppedException">
    /// The first article, or one after another, took longer than the <see cref="ReadLimit"/> allows.
    /// </exception>
    public int Write(
        SearchRequest request, IResultFormat format, Stream output, string archiveName, Func<ArticleSummary, string> addressOf, int limit,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Write(Found(request, cancellation).Take(limit), format, output, archiveName, addressOf);
    }

    /// <summary>Writes articles as they come, and returns how many.</summary>
    /// <param name="found">The articles.</param>
    /// <param name="format">The format.</param>
    /// <param name="output">Where to, in UTF-8; it stays open.</param>
    /// <param name="archiveName">The name of this archive.</param>
    /// <param name="addressOf">An article's address in the archive.</param>
    /// <exception cref="ReadStoppedException">One article after another took longer than the <see cref="ReadLimit"/> allows.</exception>
    public int Write(
        IEnumerable<ArticleSummary> found, IResultFormat format, Stream output, string archiveName, Func<ArticleSummary, string> addressOf)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(format);
        var written = 0;
        var buffered = new BufferedStream(output, BufferLength); // never closed, as that would close the other
        format.Write(buffered, Articles());
        buffered.Flush();
        return written;

        IEnumerable<ExportedArticle> Articles()
        {
            foreach (var article in found)
            {
                ReadLimit.Current?.GoOn(); // what is sent meanwhile takes as long as its reader needs
                written++;
                yield return Exported(article, addressOf(article)) with { Archive = archiveName };
            }
        }
    }

    private IEnumerable<ArticleSummary> Found(SearchRequest request, CancellationToken cancellation)
    {
        for (var page = 1; ; page++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (page > 1)
            {
                ReadLimit.Current?.GoOn();
            }

            var hits = search.Find(request with { Page = page, PageSize = Batch, WithSnippets = false, FoldsDuplicates = false }).Hits;
            foreach (var hit in hits)
            {
                yield return hit.Article;
            }

            if (hits.Count < Batch)
            {
                yield break;
            }
        }
    }

    private ExportedArticle Exported(ArticleSummary article, string address) => storage.Read(connection => connection.First(
        "SELECT a.byline, a.url, a.language, t.body FROM articles a JOIN article_texts t ON t.article_id = a.id WHERE a.id = @id",
        row => new ExportedArticle(article, row.TextOrNull(0), row.TextOrNull(1), row.TextOrNull(2), row.GetString(3), address),
        ("@id", article.Id)))!;
}
