using NewsArchive.Core.Storage;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Core.Articles;

/// <summary>The statements on articles, revisions, originals and sources.</summary>
internal sealed class ArticleRows(ArchiveConnection connection, IArticleWatcher watchers, DateTimeOffset now, long runId)
{
    private const string ValueColumns =
        """
        external_id, version, status, headline, headline_basis, standfirst, byline, byline_basis, dateline, date, date_lower, date_upper,
        date_basis, source_id, source_basis, credit, url, language, word_count, updated_at
        """;

    private const string ValueParameters =
        """
        @externalId, @version, @status, @headline, @headlineBasis, @standfirst, @byline, @bylineBasis, @dateline, @date, @lower, @upper,
        @dateBasis, @source, @sourceBasis, @credit, @url, @language, @words, @now
        """;

    private readonly long nowMilliseconds = now.ToUnixTimeMilliseconds();

    /// <summary>The article that an identity belongs to, with its current version; null where there is none.</summary>
    public (long ArticleId, string? Version)? WithIdentity(string identity)
    {
        var found = connection.First(
            "SELECT id, version FROM articles WHERE identity = @identity", row => Tuple.Create(row.GetInt64(0), row.TextOrNull(1)),
            ("@identity", identity));
        return found is null ? null : (found.Item1, found.Item2);
    }

    public string? IdentityOf(long articleId) =>
        connection.Scalar<string>("SELECT identity FROM articles WHERE id = @id", ("@id", articleId));

    public long AddOriginal(FoundOriginal found) => connection.Insert(
        "INSERT INTO originals (sha256, length, document_id, content) VALUES (@sha256, @length, @document, @content)",
        ("@sha256", found.Sha256), ("@length", found.Length),
        ("@document", found.Document is { } document ? DocumentId(document) : null), ("@content", found.Content));

    /// <summary>A document is kept once, whoever brought it.</summary>
    private long DocumentId(FoundDocument document) =>
        connection.Scalar<long?>("SELECT id FROM originals WHERE sha256 = @sha256", ("@sha256", document.Sha256)) ?? connection.Insert(
            "INSERT INTO originals (sha256, length, content) VALUES (@sha256, @length, @content)",
            ("@sha256", document.Sha256), ("@length", document.Length), ("@content", document.Content));

    public long AddArticle(long originalId, FoundOriginal found)
    {
        var values = ArticleValues.Of(found.Article, []);
        var articleId = connection.Insert(
            $"""
            INSERT INTO articles (revision, original_id, format, format_version, identity, created_at, {ValueColumns})
            VALUES (1, @original, @format, @formatVersion, @identity, @now, {ValueParameters})
            """,
            [
                ("@original", originalId), ("@format", found.ReadBy.Format), ("@formatVersion", found.ReadBy.Version),
                ("@identity", found.Identities.FirstOrDefault(identity => WithIdentity(identity) is null)),
                .. Parameters(found.Article, values, found.Words),
            ]);
        InsertRevision(articleId, number: 1, originalId, found, RevisionReason.Added);
        var text = WithValues(found.Text, articleId, values);
        ArticleTextRows.Add(connection, text);
        watchers.Changed(connection, new ArticleChange(ChangeCause.Added, Before: null, text));
        return articleId;
    }

    /// <summary>Adds a revision of an article and returns its number.</summary>
    /// <param name="articleId">The article.</param>
    /// <param name="originalId">The original that it came from.</param>
    /// <param name="found">What was found.</param>
    /// <param name="reason">Why there is a revision.</param>
    /// <param name="isCurrent">Whether it is the current one from now on; not so where an older version arrives late.</param>
    public int AddRevision(long articleId, long originalId, FoundOriginal found, RevisionReason reason, bool isCurrent = true)
    {
        var number = NextNumber(articleId);
        InsertRevision(articleId, number, originalId, found, reason);
        if (isCurrent)
        {
            connection.Execute(
                "UPDATE articles SET revision = @number, original_id = @original WHERE id = @id",
                ("@number", number), ("@original", originalId), ("@id", articleId));
            SetIdentity(articleId, found.Identity);
            SetReadBy(articleId, found.ReadBy);
            SetValues(articleId, found.Article, ChangeCause.Revised);
        }

        return number;
    }

    /// <summary>Gives an article an identity, unless there is none or another article has it.</summary>
    public void SetIdentity(long articleId, string? identity)
    {
        if (identity is not null && WithIdentity(identity) is null)
        {
            connection.Execute("UPDATE articles SET identity = @identity WHERE id = @id", ("@identity", identity), ("@id", articleId));
        }
    }

    /// <summary>The newest reading of each original of an article, in the order of their revisions.</summary>
    /// <param name="articleId">The article.</param>
    /// <param name="current">
    /// The current revision's reading in JSON, for a rehearsal, which has no text of what the archive holds and leaves other copies out.
    /// </param>
    public List<AddressCopy> Copies(long articleId, string? current) => connection.List(
        """
        SELECT r.number, r.original_id, o.sha256, r.format, r.format_version,
            CASE WHEN r.parsed = '' THEN @current ELSE r.parsed END, r.problems
        FROM revisions r JOIN articles a ON a.id = r.article_id JOIN originals o ON o.id = r.original_id
        WHERE r.article_id = @id AND r.reason <> @joined AND (r.parsed <> '' OR r.number = a.revision) AND r.number = (
            SELECT max(other.number) FROM revisions other
            WHERE other.article_id = r.article_id AND other.original_id = r.original_id AND other.reason <> @joined)
        ORDER BY r.number
        """,
        row => new AddressCopy(
            row.GetInt32(0), row.GetInt64(1), row.GetString(2), new ReadBy(row.GetString(3), row.GetInt32(4)),
            ArticleReader.Parsed(row.GetString(5)) with { Problems = ProblemsJson.Read(row.GetString(6)) }),
        ("@id", articleId), ("@joined", nameof(RevisionReason.PagesJoined)), ("@current", current));

    /// <summary>Makes a copy the current one, and returns the number of its revision.</summary>
    public int Show(long articleId, AddressCopy copy)
    {
        var number = copy.IsJoined ? JoinedRevision(articleId, copy) : copy.Number;
        var current = connection.Scalar<int>("SELECT revision FROM articles WHERE id = @id", ("@id", articleId));
        if (number == current)
        {
            return number;
        }

        connection.Execute(
            "UPDATE articles SET revision = @number, original_id = @original WHERE id = @id",
            ("@number", number), ("@original", copy.OriginalId), ("@id", articleId));
        SetReadBy(articleId, copy.ReadBy);
        SetValues(articleId, copy.Article, ChangeCause.Revised);
        return number;
    }

    /// <summary>The revision of pages put together, made where the archive has none that reads so.</summary>
    private int JoinedRevision(long articleId, AddressCopy copy)
    {
        var parsed = ParsedArticleJson.ToJson(copy.Article);
        var known = connection.Scalar<int?>(
            "SELECT max(number) FROM revisions WHERE article_id = @id AND reason = @joined AND parsed = @parsed",
            ("@id", articleId), ("@joined", nameof(RevisionReason.PagesJoined)), ("@parsed", parsed));
        if (known is { } number)
        {
            return number;
        }

        number = NextNumber(articleId);
        InsertRevision(articleId, new NewRevision(
            number, copy.OriginalId, copy.ReadBy, RevisionReason.PagesJoined, copy.Article.Version?.Value, parsed,
            ProblemsJson.Write(copy.Article.Problems)));
        return number;
    }

    private int NextNumber(long articleId) =>
        connection.Scalar<int>("SELECT max(number) FROM revisions WHERE article_id = @id", ("@id", articleId)) + 1;

    public void SetReadBy(long articleId, ReadBy readBy) => connection.Execute(
        "UPDATE articles SET format = @format, format_version = @version WHERE id = @id",
        ("@format", readBy.Format), ("@version", readBy.Version), ("@id", articleId));

    /// <summary>What the current revision was read as, in JSON.</summary>
    public static string? CurrentParsed(ArchiveConnection connection, long articleId) => connection.Scalar<string>(
        "SELECT r.parsed FROM revisions r JOIN articles a ON a.id = r.article_id AND a.revision = r.number WHERE a.id = @id",
        ("@id", articleId));

    /// <summary>Writes the values and words that stand: those of a text, with what curators and other reports say laid over them.</summary>
    public void SetValues(long articleId, ParsedArticle parsed, ChangeCause cause)
    {
        var values = ArticleValues.Of(parsed, CorrectionRows.Standing(connection, articleId), InferredDateRows.Of(connection, articleId));
        connection.Execute(
            $"UPDATE articles SET ({ValueColumns}) = ({ValueParameters}) WHERE id = @id",
            [.. Parameters(parsed, values, WordCount.Of(parsed)), ("@id", articleId)]);
        var before = ArticleTextRows.Of(connection, articleId);
        var text = WithValues(ArticleText.Of(parsed), articleId, values);
        ArticleTextRows.Replace(connection, text);
        watchers.Changed(connection, new ArticleChange(cause, before, text));
    }

    private static ArticleText WithValues(ArticleText text, long articleId, ArticleValues values)
    {
        text.ArticleId = articleId;
        text.Headline = values.Headline?.Value ?? "";
        text.Byline = values.Byline?.Value ?? "";
        return text;
    }

    private void InsertRevision(long articleId, int number, long originalId, FoundOriginal found, RevisionReason reason) =>
        InsertRevision(articleId, new NewRevision(
            number, originalId, found.ReadBy, reason, found.Article.Version?.Value, found.Parsed, found.Problems));

    private void InsertRevision(long articleId, NewRevision revision) => connection.Execute(
        """
        INSERT INTO revisions (article_id, number, original_id, format, format_version, reason, version, parsed, problems, run_id,
            created_at)
        VALUES (@article, @number, @original, @format, @formatVersion, @reason, @version, @parsed, @problems, @run, @now)
        """,
        ("@article", articleId), ("@number", revision.Number), ("@original", revision.OriginalId),
        ("@format", revision.ReadBy.Format), ("@formatVersion", revision.ReadBy.Version), ("@reason", revision.Reason.ToString()),
        ("@version", revision.Version), ("@parsed", revision.Parsed), ("@problems", revision.Problems), ("@run", runId),
        ("@now", nowMilliseconds));

    /// <summary>What is written of a revision.</summary>
    private sealed record NewRevision(
        int Number, long OriginalId, ReadBy ReadBy, RevisionReason Reason, string? Version, string Parsed, string Problems);

    private (string, object?)[] Parameters(ParsedArticle parsed, ArticleValues values, int words) =>
    [
        ("@externalId", parsed.ExternalId?.Value), ("@version", parsed.Version?.Value), ("@status", parsed.Status?.Value),
        ("@headline", values.Headline?.Value), ("@headlineBasis", values.Headline?.Basis.ToString()),
        ("@standfirst", parsed.Standfirst?.Value),
        ("@byline", values.Byline?.Value), ("@bylineBasis", values.Byline?.Basis.ToString()), ("@dateline", parsed.Dateline?.Value),
        ("@date", values.Date?.Value.Text), ("@lower", DayOrNull(values.Date?.Value.Lower)),
        ("@upper", DayOrNull(values.Date?.Value.Upper)),
        ("@dateBasis", values.Date?.Basis.ToString()), ("@source", values.Source is { } source ? SourceId(source.Value) : null),
        ("@sourceBasis", values.Source?.Basis.ToString()), ("@credit", parsed.Credit?.Value), ("@url", parsed.Url?.Value),
        ("@language", values.Language?.Value), ("@words", words), ("@now", nowMilliseconds),
    ];

    private static object? DayOrNull(DateOnly? day) => day is { } known ? DayNumber.Of(known) : null;

    private long SourceId(string name)
    {
        var slug = Slug.Of(name, otherwise: "source");
        return connection.Scalar<long?>("SELECT id FROM sources WHERE slug = @slug", ("@slug", slug))
            ?? connection.Insert("INSERT INTO sources (name, slug) VALUES (@name, @slug)", ("@name", name), ("@slug", slug));
    }
}
