using NewsArchive.Core.Articles;
using NewsArchive.Core.Searching.Language;
using NewsArchive.Core.Searching.Matching;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Searching.Revisions;

/// <summary>
/// Searches what articles said before they were revised. Past revisions are not in the index, since few articles have any
/// and fewer are ever asked for: those of articles with several revisions are read one by one, the latest first.
/// </summary>
public sealed class PastRevisions(ArchiveStorage storage)
{
    /// <summary>The most past revisions that a search reads.</summary>
    public const int MaxRead = 5000;

    private const int MaxHits = 50;
    private const int SnippetLength = 300;

    /// <summary>The past revisions that match, the latest first; as far as half of the time suffices that a reader has left.</summary>
    public PastRevisionHits Find(SearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var marker = new MatchMarker(request.Tree);
        return storage.Read(connection =>
        {
            List<RevisionHit> hits = [];
            var least = ReadLimit.Current?.Left / 2;
            var (read, isCut) = (0, false);
            foreach (var revision in Past(connection).Where(revision => IsOfSource(request, revision.Source)))
            {
                if (ReadLimit.Current?.Left < least)
                {
                    isCut = true;
                    break;
                }

                read++;
                var article = new ArticleWords(ArticleReader.Parsed(Json(connection, revision.ArticleId, revision.Number)));
                if (!IsWithin(request, article) || !TreeMatcher.Matches(request.Tree, article))
                {
                    continue;
                }

                var current = new ArticleWords(ArticleReader.Parsed(Json(connection, revision.ArticleId, revision.Current)));
                hits.Add(new RevisionHit(
                    revision.ArticleId, revision.Number, revision.CreatedAt,
                    marker.Mark(HeadlineText.Display(article.Parsed.Headline?.Value, article.Parsed.Headline?.Basis), SearchField.Headline,
                        article.Language),
                    Snippet(marker, article), TreeMatcher.Matches(request.Tree, current)));
                if (hits.Count == MaxHits)
                {
                    break;
                }
            }

            return new PastRevisionHits(hits, read, isCut);
        });
    }

    private static List<(
        long ArticleId, int Number, int Current, DateTimeOffset CreatedAt,
        string? Source)> Past(ArchiveConnection connection) => connection.List(
        """
        SELECT r.article_id, r.number, a.revision, r.created_at, s.slug
        FROM revisions r JOIN articles a ON a.id = r.article_id LEFT JOIN sources s ON s.id = a.source_id
        WHERE r.article_id IN (SELECT article_id FROM revisions WHERE number > 1) AND r.number <> a.revision
        ORDER BY r.id DESC LIMIT @most
        """,
        row => (row.GetInt64(0), row.GetInt32(1), row.GetInt32(2), row.Time(3), row.TextOrNull(4)),
        ("@most", MaxRead));

    private static string Json(ArchiveConnection connection, long article, int number) => connection.Scalar<string>(
        "SELECT parsed FROM revisions WHERE article_id = @id AND number = @number", ("@id", article), ("@number", number))!;

    private static bool IsOfSource(SearchRequest request, string? source) =>
        (request.Sources.Count == 0 && !request.WithoutSource)
            || (source is null ? request.WithoutSource : request.Sources.Contains(source));

    private static bool IsWithin(SearchRequest request, ArticleWords article)
    {
        var date = article.Parsed.Date;
        return (
            request.From is null && request.To is null
                ? !request.UndatedOnly || date is null
                : date?.Value.Overlaps(request.From, request.To) is true)
            && (!request.StatedOnly || date?.Basis == Formats.Contract.Basis.Stated)
            && (
                request.Language is null || article.Language.Equals(request.Language, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The paragraph with the first match, cut around it.</summary>
    private static string Snippet(MatchMarker marker, ArticleWords article)
    {
        var marked = article.In(SearchField.Body).Select(words => marker.Mark(words.Text, SearchField.Body, article.Language)).ToList();
        var best = marked.Find(text => text.Contains(SnippetMarks.Start, StringComparison.Ordinal)) ?? marked.FirstOrDefault() ?? "";
        if (best.Length <= SnippetLength)
        {
            return best;
        }

        var match = Math.Max(0, best.IndexOf(SnippetMarks.Start, StringComparison.Ordinal));
        var start = match < SnippetLength / 2 ? 0 : best.IndexOf(' ', match - (SnippetLength / 2)) + 1;
        var end = best.LastIndexOf(' ', Math.Min(best.Length - 1, start + SnippetLength));
        end = end <= match ? Math.Min(best.Length, start + SnippetLength) : end;
        return (start > 0 ? "… " : "") + best[start..end] + (end < best.Length ? " …" : "");
    }
}

/// <summary>Past revisions that match.</summary>
/// <param name="Hits">The latest first.</param>
/// <param name="Read">How many past revisions were read.</param>
/// <param name="IsCut">Whether there was no time for the others.</param>
public sealed record PastRevisionHits(IReadOnlyList<RevisionHit> Hits, int Read, bool IsCut);

/// <summary>A past revision that matches.</summary>
/// <param name="ArticleId">Its article.</param>
/// <param name="Number">Its number.</param>
/// <param name="CreatedAt">When it came into the archive.</param>
/// <param name="Headline">Its headline, with matches between <see cref="SnippetMarks"/>.</param>
/// <param name="Snippet">A passage with matches.</param>
/// <param name="IsInCurrent">Whether the article as it stands now matches too.</param>
public sealed record RevisionHit(long ArticleId, int Number, DateTimeOffset CreatedAt, string Headline, string Snippet, bool IsInCurrent);
