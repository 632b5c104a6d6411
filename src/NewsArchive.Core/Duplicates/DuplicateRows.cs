using NewsArchive.Core.Articles;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Duplicates;

/// <summary>The statements that keep track of which articles have the same text or nearly so. None is ever merged with another.</summary>
internal sealed class DuplicateRows(ArchiveConnection connection)
{
    /// <summary>From this likeness on texts are held for versions of one text.</summary>
    private const double LeastLikeness = .6;

    /// <summary>Articles with the same mark that are looked at: of a text that is everywhere, its first ones are enough.</summary>
    private const int MostOfMark = 20;

    private static readonly string Find = $"""
        SELECT m.article_id, s.content, EXISTS (SELECT 1 FROM text_marks w WHERE w.mark = @m0 AND w.article_id = m.article_id)
        FROM ({string.Join(" UNION ", Enumerable.Range(0, TextSketch.MostMarks).Select(OfMark))}) m
        LEFT JOIN text_sketches s ON s.article_id = m.article_id
        """;

    /// <summary>Notes a new article's text and what it is a duplicate of.</summary>
    public void Add(long articleId, TextSketch sketch)
    {
        if (sketch.Marks is not [var whole, ..])
        {
            return;
        }

        var others = connection.List(
            Find,
            row => (Id: row.GetInt64(0), Likeness: row.GetBoolean(2) ? AlikeArticle.Exact : LikenessOf(sketch, row)),
            [
                .. Enumerable.Range(0, TextSketch.MostMarks)
                    .Select(i => ($"@m{i}", (object?)(i < sketch.Marks.Length ? sketch.Marks[i] : whole))),
            ]);
        foreach (var mark in sketch.Marks)
        {
            connection.Execute("INSERT INTO text_marks (mark, article_id) VALUES (@mark, @id)", ("@mark", mark), ("@id", articleId));
        }

        if (sketch.Content.Length > 0)
        {
            connection.Execute(
                "INSERT INTO text_sketches (article_id, content) VALUES (@id, @content)", ("@id", articleId), ("@content", sketch.Content));
        }

        others.RemoveAll(other => other.Likeness < LeastLikeness);
        foreach (var (other, likeness) in others)
        {
            AddPair(articleId, other, likeness);
            AddPair(other, articleId, likeness);
        }

        if (others.Count > 0)
        {
            Join(articleId, others.ConvertAll(other => other.Id));
        }
    }

    /// <summary>Notes that an article's text has changed.</summary>
    public void Replace(long articleId, string before, string after)
    {
        if (before == after)
        {
            return;
        }

        var group = Connected(articleId);
        foreach (var mark in TextSketch.Of(before).Marks)
        {
            connection.Execute("DELETE FROM text_marks WHERE mark = @mark AND article_id = @id", ("@mark", mark), ("@id", articleId));
        }

        connection.Execute("DELETE FROM text_sketches WHERE article_id = @id", ("@id", articleId));
        connection.Execute("DELETE FROM duplicates WHERE article_id = @id", ("@id", articleId));
        connection.Execute("DELETE FROM duplicates WHERE other_id = @id", ("@id", articleId));
        while (group.Count > 0)
        {
            var part = Connected(group.Min);
            SetGroup(part);
            group.ExceptWith(part);
        }

        Add(articleId, TextSketch.Of(after));
    }

    /// <summary>Notes the texts of articles that came before duplicates were looked for; at once where there are none.</summary>
    public void AddMissing()
    {
        if (connection.Scalar<long>("SELECT count(*) FROM (SELECT 1 FROM text_marks LIMIT 1) m") > 0)
        {
            return;
        }

        const int chunk = 1000;
        for (var last = 0L; ;)
        {
            var texts = connection.List(
                $"SELECT article_id, body FROM article_texts WHERE article_id > @last ORDER BY article_id LIMIT {chunk}",
                row => (Id: row.GetInt64(0), Body: row.GetString(1)), ("@last", last));
            if (texts.Count == 0)
            {
                return;
            }

            texts.ForEach(text => Add(text.Id, TextSketch.Of(text.Body)));
            last = texts[^1].Id;
        }
    }

    private static string OfMark(int number) =>
        $"SELECT * FROM (SELECT article_id FROM text_marks WHERE mark = @m{number} ORDER BY article_id LIMIT {MostOfMark}) m{number}";

    private static double LikenessOf(TextSketch sketch, ArchiveRow row) =>
        row.IsDBNull(1) ? 0 : Math.Min(Duplicate.MostNear, TextSketch.Likeness(sketch.Content, row.GetBytes(1)));

    private void AddPair(long articleId, long other, double likeness) => connection.Execute(
        "INSERT INTO duplicates (article_id, other_id, likeness) VALUES (@id, @other, @likeness)", ("@id", articleId), ("@other", other),
        ("@likeness", likeness));

    /// <summary>An article and all that are linked with it, directly or through others.</summary>
    private SortedSet<long> Connected(long articleId)
    {
        var found = new SortedSet<long> { articleId };
        var queue = new Queue<long>(found);
        while (queue.TryDequeue(out var id))
        {
            foreach (var other in connection.List(
                "SELECT other_id FROM duplicates WHERE article_id = @id", row => row.GetInt64(0), ("@id", id))
                .Where(found.Add))
            {
                queue.Enqueue(other);
            }
        }

        return found;
    }

    /// <summary>Puts an article with those it was linked with, and their groups, into one.</summary>
    private void Join(long articleId, List<long> linked)
    {
        var groups = linked.ConvertAll(
            other => connection.Scalar<long?>("SELECT text_group FROM articles WHERE id = @id", ("@id", other)) ?? other);
        var group = Math.Min(articleId, groups.Min());
        foreach (var other in groups.Where(other => other != group).Distinct())
        {
            connection.Execute("UPDATE articles SET text_group = @group WHERE text_group = @other", ("@group", group), ("@other", other));
        }

        foreach (var id in linked.Append(articleId).Append(group))
        {
            connection.Execute("UPDATE articles SET text_group = @group WHERE id = @id", ("@group", group), ("@id", id));
        }
    }

    /// <summary>A group goes by its first article; an article by itself has none.</summary>
    private void SetGroup(SortedSet<long> articles)
    {
        foreach (var id in articles)
        {
            connection.Execute(
                "UPDATE articles SET text_group = @group WHERE id = @id AND text_group IS DISTINCT FROM @group",
                ("@group", articles.Count > 1 ? articles.Min : null), ("@id", id));
        }
    }
}
