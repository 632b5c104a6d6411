using NewsArchive.Core.Curating;
using NewsArchive.Core.Searching;
using NewsArchive.Core.Storage;
using NewsArchive.Formats;

namespace NewsArchive.Core.Articles;

/// <summary>The statements on articles, revisions, originals and sources.</summary>
internal sealed class ArticleRows(ArchiveConnection connection, ISearchIndex index, DateTimeOffset now, long runId)
{
    private readonly long nowMilliseconds = now.ToUnixTimeMilliseconds();

    public long AddOriginal(FoundOriginal found) => connection.Scalar<long>(
        "INSERT INTO originals (sha256, length, content) VALUES (@sha256, @length, @content) RETURNING id",
        ("@sha256", found.Sha256), ("@length", (long)found.Bytes.Length), ("@content", OriginalContent.Compress(found.Bytes.Span)));

    public long AddArticle(long originalId, FoundOriginal found)
    {
        var articleId = connection.Scalar<long>(
            """
            INSERT INTO articles (revision, original_id, format, format_version, word_count, created_at, updated_at)
            VALUES (0, @original, @format, @version, 0, @now, @now) RETURNING id
            """,
            ("@original", originalId), ("@format", found.Format.Name), ("@version", found.Format.Version), ("@now", nowMilliseconds));
        AddRevision(articleId, originalId, found, RevisionReason.Added);
        return articleId;
    }

    /// <summary>Adds the article's next revision, makes it the current one, and returns its number.</summary>
    public int AddRevision(long articleId, long originalId, FoundOriginal found, RevisionReason reason)
    {
        var number = connection.Scalar<int>("SELECT revision FROM articles WHERE id = @id", ("@id", articleId)) + 1;
        connection.Execute(
            """
            INSERT INTO revisions (article_id, number, original_id, format, format_version, reason, parsed, problems, run_id, created_at)
            VALUES (@article, @number, @original, @format, @version, @reason, @parsed, @problems, @run, @now)
            """,
            ("@article", articleId), ("@number", number), ("@original", originalId), ("@format", found.Format.Name),
            ("@version", found.Format.Version), ("@reason", reason.ToString()), ("@parsed", ParsedArticleJson.ToJson(found.Article)),
            ("@problems", ProblemsJson.Write(found.Article.Problems)), ("@run", runId), ("@now", nowMilliseconds));
        connection.Execute(
            "UPDATE articles SET revision = @number, original_id = @original WHERE id = @id",
            ("@number", number), ("@original", originalId), ("@id", articleId));
        SetFormat(articleId, found.Format);
        SetValues(articleId, found.Article, number == 1 ? [] : CorrectionRows.Standing(connection, articleId));
        return number;
    }

    public void SetFormat(long articleId, IArticleFormat format) => connection.Execute(
        "UPDATE articles SET format = @format, format_version = @version WHERE id = @id",
        ("@format", format.Name), ("@version", format.Version), ("@id", articleId));

    /// <summary>What the current revision was read as, in JSON.</summary>
    public string? CurrentParsed(long articleId) => connection.Scalar<string>(
        "SELECT r.parsed FROM revisions r JOIN articles a ON a.id = r.article_id AND a.revision = r.number WHERE a.id = @id", ("@id", articleId));

    /// <summary>Writes the values that stand, and the words that search finds, from a text and its corrections.</summary>
    public void SetValues(long articleId, ParsedArticle parsed, IReadOnlyList<Correction> corrections)
    {
        var values = ArticleValues.Of(parsed, corrections);
        connection.Execute(
            """
            UPDATE articles SET external_id = @externalId, headline = @headline, headline_basis = @headlineBasis, standfirst = @standfirst,
                byline = @byline, byline_basis = @bylineBasis, dateline = @dateline, date = @date, date_lower = @lower, date_upper = @upper,
                date_basis = @dateBasis, source_id = @source, source_basis = @sourceBasis, credit = @credit, url = @url,
                language = @language, word_count = @words, updated_at = @now
            WHERE id = @id
            """,
            ("@externalId", parsed.ExternalId?.Value), ("@headline", values.Headline?.Value), ("@headlineBasis", values.Headline?.Basis.ToString()),
            ("@standfirst", parsed.Standfirst?.Value), ("@byline", values.Byline?.Value), ("@bylineBasis", values.Byline?.Basis.ToString()),
            ("@dateline", parsed.Dateline?.Value), ("@date", values.Date?.Value.Text), ("@lower", DayOrNull(values.Date?.Value.Lower)),
            ("@upper", DayOrNull(values.Date?.Value.Upper)), ("@dateBasis", values.Date?.Basis.ToString()),
            ("@source", values.Source is { } source ? SourceId(source.Value) : null), ("@sourceBasis", values.Source?.Basis.ToString()),
            ("@credit", parsed.Credit?.Value), ("@url", parsed.Url?.Value), ("@language", parsed.Language?.Value),
            ("@words", WordCount.Of(parsed)), ("@now", nowMilliseconds), ("@id", articleId));
        index.Put(connection, new ArticleText
        {
            ArticleId = articleId,
            Headline = values.Headline?.Value ?? "",
            Standfirst = parsed.Standfirst?.Value ?? "",
            Byline = values.Byline?.Value ?? "",
            Dateline = parsed.Dateline?.Value ?? "",
            Body = string.Join('\n', parsed.Blocks.Where(block => block.IsText).Select(block => block.Text)),
            Captions = string.Join('\n', parsed.Blocks.Where(block => block.Kind == BlockKind.Caption).Select(block => block.Text)),
        });
    }

    private static object? DayOrNull(DateOnly? day) => day is { } known ? DayNumber.Of(known) : null;

    private long SourceId(string name)
    {
        var slug = Slug.Of(name, otherwise: "source");
        return connection.Scalar<long?>("SELECT id FROM sources WHERE slug = @slug", ("@slug", slug))
            ?? connection.Scalar<long>("INSERT INTO sources (name, slug) VALUES (@name, @slug) RETURNING id", ("@name", name), ("@slug", slug));
    }
}
