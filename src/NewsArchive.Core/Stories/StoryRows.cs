using System.Data.Common;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Stories;

/// <summary>The statements on what articles are about and how they hang together.</summary>
internal sealed class StoryRows(ArchiveConnection connection)
{
    /// <summary>Key terms that two articles must share to be looked at.</summary>
    private const int LeastShared = 2;

    /// <summary>The most articles that one is held against, and that are looked at for a term: of a word that is everywhere, the last ones.</summary>
    private const int MostCandidates = 100;
    private const int MostOfTerm = 200;

    private static readonly string Candidates = $"""
        SELECT article_id FROM ({string.Join(" UNION ALL ", Enumerable.Range(0, StoryParameters.KeyTerms).Select(OfTerm))}) shared
        GROUP BY article_id HAVING count(*) >= {LeastShared} ORDER BY count(*) DESC, article_id DESC LIMIT {MostCandidates}
        """;

    /// <summary>Notes that an article is new or has changed, to be grouped after the run.</summary>
    public static void Mark(ArchiveConnection connection, long articleId, bool isLinked = false)
    {
        var changed = connection.Execute(
            isLinked ? "UPDATE story_pending SET is_linked = is_linked WHERE article_id = @id" : "UPDATE story_pending SET is_linked = @linked WHERE article_id = @id",
            isLinked ? [("@id", articleId)] : [("@id", articleId), ("@linked", false)]);
        if (changed == 0)
        {
            connection.Execute("INSERT INTO story_pending (article_id, is_linked) VALUES (@id, @linked)", ("@id", articleId), ("@linked", isLinked));
        }
    }

    /// <summary>Articles that are not linked yet, with what they say.</summary>
    public List<UnlinkedArticle> Unlinked(int most) => connection.List(
        $"""
        SELECT p.article_id, t.headline, t.standfirst, substr(t.body, 1, {StoryParameters.LeadLength}), a.date_lower, a.date_upper, a.date_basis
        FROM story_pending p JOIN articles a ON a.id = p.article_id JOIN article_texts t ON t.article_id = p.article_id
        WHERE p.is_linked = @linked ORDER BY p.article_id LIMIT @most
        """,
        row => new UnlinkedArticle(row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetString(3), Day(row, 4), Day(row, 5)),
        ("@linked", false), ("@most", most));

    /// <summary>An article that is linked and whose story is open; null where there is none.</summary>
    public long? FirstUngrouped() => connection.Scalar<long?>("SELECT article_id FROM story_pending ORDER BY article_id LIMIT 1");

    /// <summary>Whether any article is still to be grouped.</summary>
    public bool IsAnyLeft() => FirstUngrouped() is not null;

    /// <summary>Counts the articles that are still to be grouped.</summary>
    public const string CountOfLeft = "SELECT count(*) FROM story_pending";

    public bool IsPending(long articleId) => connection.Scalar<long?>("SELECT article_id FROM story_pending WHERE article_id = @id", ("@id", articleId)) is not null;

    public void SetLinked(long articleId) =>
        connection.Execute("UPDATE story_pending SET is_linked = @linked WHERE article_id = @id", ("@id", articleId), ("@linked", true));

    public void SetGrouped(long articleId) => connection.Execute("DELETE FROM story_pending WHERE article_id = @id", ("@id", articleId));

    public void Add(StoryReport report)
    {
        connection.Execute(
            "INSERT INTO story_vectors (article_id, content, keys, first_day, last_day) VALUES (@id, @content, @keys, @first, @last)",
            ("@id", report.Id), ("@content", report.Vector.ToBytes()), ("@keys", string.Join(' ', report.Vector.Keys.Select(key => key.Word))),
            ("@first", Number(report.First)), ("@last", Number(report.Last)));
        foreach (var key in report.Vector.Keys)
        {
            connection.Execute("INSERT INTO story_terms (term, article_id) VALUES (@term, @id)", ("@term", (long)key.Hash), ("@id", report.Id));
        }
    }

    /// <summary>Forgets what an article was about; what hung together with it is to be grouped again.</summary>
    public void Remove(long articleId)
    {
        if (connection.Execute("DELETE FROM story_vectors WHERE article_id = @id", ("@id", articleId)) == 0) return;
        foreach (var other in Links(articleId).Select(link => link.Other).Concat(Together(articleId)))
        {
            Mark(connection, other, isLinked: true);
        }

        connection.Execute("DELETE FROM story_terms WHERE article_id = @id", ("@id", articleId));
        connection.Execute("DELETE FROM story_links WHERE other_id = @id AND article_id IN (SELECT other_id FROM story_links WHERE article_id = @id)", ("@id", articleId));
        connection.Execute("DELETE FROM story_links WHERE article_id = @id", ("@id", articleId));
    }

    /// <summary>The articles that share several key terms with a report.</summary>
    public List<long> Sharing(StoryReport report)
    {
        var keys = report.Vector.Keys;
        return keys.Count == 0 ? [] : connection.List(
            Candidates, row => row.GetInt64(0),
            [.. Enumerable.Range(0, StoryParameters.KeyTerms).Select(i => ($"@t{i}", i < keys.Count ? (object?)(long)keys[i].Hash : null))]);
    }

    public StoryReport? Report(long articleId) => connection.First(
        "SELECT content, first_day, last_day FROM story_vectors WHERE article_id = @id",
        row => new StoryReport(articleId, StoryVector.Read(row.GetFieldValue<byte[]>(0)), row.DayOrNull(1), row.DayOrNull(2)), ("@id", articleId));

    public void Link(long articleId, long otherId, double similarity)
    {
        connection.Execute(
            "INSERT INTO story_links (article_id, other_id, similarity) VALUES (@id, @other, @similarity)",
            ("@id", articleId), ("@other", otherId), ("@similarity", similarity));
        connection.Execute(
            "INSERT INTO story_links (article_id, other_id, similarity) VALUES (@other, @id, @similarity)",
            ("@other", otherId), ("@id", articleId), ("@similarity", similarity));
    }

    /// <summary>The articles that an article is linked with, and how alike each.</summary>
    public List<(long Other, double Similarity)> Links(long articleId) => connection.List(
        "SELECT other_id, similarity FROM story_links WHERE article_id = @id", row => (row.GetInt64(0), row.GetDouble(1)), ("@id", articleId));

    /// <summary>The articles of an article's story but itself.</summary>
    public List<long> Together(long articleId) => connection.List(
        """
        SELECT o.article_id FROM story_articles m JOIN story_articles o ON o.story_id = m.story_id
        WHERE m.article_id = @id AND o.article_id <> @id ORDER BY o.article_id
        """,
        row => row.GetInt64(0), ("@id", articleId));

    /// <summary>Puts articles into one story; one alone belongs to none. Returns whether that changed anything.</summary>
    public bool SetStory(IReadOnlyCollection<long> articles)
    {
        var story = articles.Count > 1 ? articles.Min() : (long?)null;
        var isChanged = false;
        foreach (var id in articles)
        {
            if (StoryOf(id) == story) continue;
            isChanged = true;
            connection.Execute("DELETE FROM story_articles WHERE article_id = @id", ("@id", id));
            if (story is not null)
            {
                connection.Execute("INSERT INTO story_articles (article_id, story_id) VALUES (@id, @story)", ("@id", id), ("@story", story));
            }
        }

        return isChanged;
    }

    /// <summary>The story of an article; null where it is by itself.</summary>
    public long? StoryOf(long articleId) => connection.Scalar<long?>("SELECT story_id FROM story_articles WHERE article_id = @id", ("@id", articleId));

    private static string OfTerm(int number) =>
        $"SELECT * FROM (SELECT article_id FROM story_terms WHERE term = @t{number} ORDER BY article_id DESC LIMIT {MostOfTerm}) t{number}";

    private static DateOnly? Day(DbDataReader row, int column) => row.TextOrNull(6) == nameof(Formats.Basis.Inferred) ? null : row.DayOrNull(column);

    private static object? Number(DateOnly? day) => day is { } known ? DayNumber.Of(known) : null;
}
