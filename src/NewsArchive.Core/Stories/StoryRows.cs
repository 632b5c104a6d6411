using NewsArchive.Core.Analysis;
using NewsArchive.Core.Naming.Finding;
using NewsArchive.Core.Storage;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Stories;

/// <summary>The statements on what articles are about, how they hang together and which story they are in.</summary>
internal sealed class StoryRows(ArchiveConnection connection)
{
    /// <summary>
    /// Grows when the rules group the same articles otherwise, so that an archive groups anew; names are a part of what is grouped by.
    /// </summary>
    private const int RulesVersion = 112 + ArticleNames.RulesVersion;

    private const int KeyTerms = 15;
    private const int NoDay = -1;

    /// <summary>Days about those that a file lets guess at: a day that was derived is a doubtful one.</summary>
    private const int DoubtfulDays = 15;

    // The sum of two key terms' rows, found for all terms in one statement: fewer round trips than one for each.
    private static readonly string Candidates = $"""
        SELECT article_id FROM ({string.Join(" UNION ALL ", Enumerable.Range(0, KeyTerms).Select(WithTerm))}) shared
        GROUP BY article_id HAVING count(*) >= 2
        """;

    private static readonly string[][] CandidateParameters =
    [
        .. Enumerable.Range(0, KeyTerms).Select(i => new[] { $"@t{i}", $"@f{i}", $"@l{i}", $"@u{i}" }),
    ];

    private static string WithTerm(int i) =>
        $"SELECT article_id FROM story_terms WHERE term = @t{i} AND day BETWEEN @f{i} AND @l{i} "
        + $"UNION ALL SELECT article_id FROM story_terms WHERE term = @u{i} AND day = {NoDay}";

    /// <summary>Notes that an article is new or has changed, to be grouped after the run.</summary>
    public static void Mark(ArchiveConnection connection, long articleId, bool isLinked = false)
    {
        var changed = connection.Execute(
            isLinked
                ? "UPDATE story_pending SET is_linked = is_linked WHERE article_id = @id"
                : "UPDATE story_pending SET is_linked = @linked WHERE article_id = @id",
            isLinked ? [("@id", articleId)] : [("@id", articleId), ("@linked", false)]);
        if (changed == 0)
        {
            connection.Execute(
                "INSERT INTO story_pending (article_id, is_linked) VALUES (@id, @linked)", ("@id", articleId), ("@linked", isLinked));
        }
    }

    /// <summary>Marks all articles where the rules group otherwise than when they were last grouped.</summary>
    public void MarkAllOfOlderRules()
    {
        if (connection.Execute("UPDATE story_rules SET version = @version WHERE version <> @version", ("@version", RulesVersion)) == 0)
        {
            return;
        }
        connection.Execute("UPDATE story_pending SET is_linked = @linked", ("@linked", false));
        connection.Execute(
            "INSERT INTO story_pending (article_id, is_linked) SELECT id, @linked FROM articles WHERE id NOT IN (SELECT article_id "
                + "FROM story_pending)",
            ("@linked", false));
    }

    /// <summary>Whether anything is still to be grouped.</summary>
    public bool IsAnyLeft() =>
        connection.Scalar<long?>("SELECT article_id FROM story_pending LIMIT 1") is not null
        || connection.Scalar<long?>("SELECT article_id FROM running_pending LIMIT 1") is not null
        || AreRulesOlder();

    /// <summary>The query for how many articles are still to be grouped.</summary>
    public string CountOfLeft => AreRulesOlder() ? "SELECT count(*) FROM articles" : "SELECT count(*) FROM story_pending";

    /// <summary>
    /// Articles of higher numbers than one that are not linked yet, with what they say. Those whose names are still to be looked for come
    /// later.
    /// </summary>
    public List<ReportText> Unlinked(int most, long behind)
    {
        var texts = connection.List(
            $"""
            SELECT p.article_id, coalesce(t.headline, ''), a.headline_basis, coalesce(t.standfirst, ''),
            coalesce(substr(t.body, 1, {ArticleLanguage.LettersRead}), ''), s.name, a.date_lower, a.date_upper, a.date_basis, a.language,
            coalesce(substr(t.captions, 1, {ArticleLanguage.LettersRead}), '')
            FROM story_pending p JOIN articles a ON a.id = p.article_id LEFT JOIN article_texts t ON t.article_id = p.article_id
            LEFT JOIN sources s ON s.id = a.source_id
            WHERE p.article_id > @behind AND p.is_linked = @linked
            AND NOT EXISTS (SELECT 1 FROM name_pending n WHERE n.article_id = p.article_id)
            ORDER BY p.article_id LIMIT @most
            """,
            row =>
            {
                var (standfirst, body) = (row.GetString(3), row.GetString(4));
                var grouped = body.Length > ReportText.TextLength ? body[..ReportText.TextLength] : body;
                var (first, last) = Days(row.EnumOrNull<Basis>(8), row.DayOrNull(6), row.DayOrNull(7), $"{standfirst}\n{grouped}");
                // A collection may give its own name to all its articles as their source. Undated ones of a name that is not known for an
                // outlet's may be anyone's.
                var outlet = row.TextOrNull(5) is { } source
                    && ((last ?? DateOnly.MaxValue) < DateOnly.MaxValue || NewsOutlets.IsOutlet(source))
                    ? source
                    : "";
                return new ReportText(
                    row.GetInt64(0), row.GetString(1), row.EnumOrNull<Basis>(2) is Basis.Stated or Basis.Curated, standfirst, body, [],
                    outlet, first, last)
                {
                    StatedLanguage = row.TextOrNull(9),
                    Captions = row.GetString(10),
                };
            },
            ("@behind", behind), ("@linked", false), ("@most", most));
        return texts.ConvertAll(text => text with
        {
            Names = connection.List(
                "SELECT n.name_key FROM name_articles a JOIN names n ON n.id = a.found_id WHERE a.article_id = @id",
                row => row.GetString(0), ("@id", text.Id)),
        });
    }

    /// <summary>An article whose story is open and that is linked; null where there is none.</summary>
    public long? FirstUngrouped() =>
        connection.Scalar<long?>(
            "SELECT article_id FROM story_pending WHERE is_linked = @linked ORDER BY article_id LIMIT 1", ("@linked", true));

    public void MarkLinked(long articleId) => Mark(connection, articleId, isLinked: true);

    public void SetLinked(long articleId) =>
        connection.Execute("UPDATE story_pending SET is_linked = @linked WHERE article_id = @id", ("@id", articleId), ("@linked", true));

    /// <summary>Notes that an article is grouped; the running story that it may be of is to be told anew.</summary>
    public void SetGrouped(long articleId)
    {
        connection.Execute("DELETE FROM story_pending WHERE article_id = @id", ("@id", articleId));
        connection.Execute(
            """
            INSERT INTO running_pending (article_id) SELECT @id
            WHERE NOT EXISTS (SELECT 1 FROM running_pending WHERE article_id = @id) AND (
                EXISTS (SELECT 1 FROM story_links WHERE article_id = @id) OR EXISTS (SELECT 1 FROM story_links WHERE other_id = @id)
                OR EXISTS (SELECT 1 FROM running_articles WHERE article_id = @id))
            """,
            ("@id", articleId));
    }

    public void Add(StoryReport report)
    {
        connection.Execute(
            "INSERT INTO story_reports (article_id, content, first_day, last_day) VALUES (@id, @content, @first, @last)",
            ("@id", report.Id), ("@content", report.ToBytes()), ("@first", Number(report.First)), ("@last", Number(report.Last)));
        var day = report.Day?.DayNumber ?? NoDay;
        foreach (var (term, isRare) in report.Keys())
        {
            if (day != NoDay || isRare)
            {
                connection.Execute(
                    "INSERT INTO story_terms (term, day, article_id) VALUES (@term, @day, @id)", ("@term", (long)term), ("@day", day),
                    ("@id", report.Id));
            }
        }
    }

    /// <summary>Forgets what an article was about; what hung together with it is to be grouped again.</summary>
    /// <returns>The articles for which a link with it was noted.</returns>
    public List<long> Remove(long articleId)
    {
        if (Report(articleId) is not { } before) return [];
        connection.Execute("DELETE FROM story_reports WHERE article_id = @id", ("@id", articleId));
        var day = before.Day?.DayNumber ?? NoDay;
        foreach (var (term, _) in before.Keys())
        {
            connection.Execute(
                "DELETE FROM story_terms WHERE term = @term AND day = @day AND article_id = @id", ("@term", (long)term), ("@day", day),
                ("@id", articleId));
        }

        var linked = connection.List("SELECT article_id FROM story_links WHERE other_id = @id", row => row.GetInt64(0), ("@id", articleId));
        foreach (var other in Together(articleId).Concat(linked)) Mark(connection, other, isLinked: true);
        connection.Execute("DELETE FROM story_links WHERE article_id = @id", ("@id", articleId));
        connection.Execute("DELETE FROM story_links WHERE other_id = @id", ("@id", articleId));
        return linked;
    }

    /// <summary>The articles that share two key terms with a report, of days near its own or without a day.</summary>
    public List<long> Sharing(StoryReport report)
    {
        var keys = report.Keys().ToList();
        var parameters = new (string, object?)[KeyTerms * 4];
        var day = report.Day?.DayNumber;
        for (var i = 0; i < KeyTerms; i++)
        {
            var (term, isRare) = i < keys.Count ? keys[i] : (0, false);
            var isUsed = i < keys.Count && (isRare || day is not null);
            var days = isRare ? StoryScore.EventDays + DoubtfulDays : StoryScore.OutletDays;
            var names = CandidateParameters[i];
            parameters[i * 4] = (names[0], isUsed ? (long)term : null);
            parameters[(i * 4) + 1] = (names[1], day is { } first ? first - days : 0);
            parameters[(i * 4) + 2] = (names[2], day is { } last ? last + days : int.MaxValue);
            parameters[(i * 4) + 3] = (names[3], isUsed && isRare ? (long)term : null);
        }

        return connection.List(Candidates, row => row.GetInt64(0), parameters);
    }

    public StoryReport? Report(long articleId) => connection.First(
        "SELECT content, first_day, last_day FROM story_reports WHERE article_id = @id",
        row => StoryReport.Read(articleId, row.GetBytes(0), row.DayOrNull(1), row.DayOrNull(2)), ("@id", articleId));

    /// <summary>What an article is about, as if it were of other days; null where it is not linked yet.</summary>
    public StoryReport? Report(long articleId, DateOnly? first, DateOnly? last) => connection.First(
        "SELECT content FROM story_reports WHERE article_id = @id",
        row => StoryReport.Read(articleId, row.GetBytes(0), first, last), ("@id", articleId));

    public void Link(long articleId, StoryLinks.Link link) => connection.Execute(
        "INSERT INTO story_links (article_id, other_id, same_event, running) VALUES (@id, @other, @same, @running)",
        ("@id", articleId), ("@other", link.Other), ("@same", link.SameEvent), ("@running", link.Running));

    public void Unlink(long articleId, long otherId) =>
        connection.Execute("DELETE FROM story_links WHERE article_id = @id AND other_id = @other", ("@id", articleId), ("@other", otherId));

    /// <summary>The links that are noted for an article.</summary>
    public List<StoryLinks.Link> Noted(long articleId) => connection.List(
        "SELECT other_id, same_event, running FROM story_links WHERE article_id = @id", Link, ("@id", articleId));

    /// <summary>All links of an article, those that are noted for the other too.</summary>
    public List<StoryLinks.Link> Links(long articleId) => connection.List(
        """
        SELECT other_id, same_event, running FROM story_links WHERE article_id = @id
        UNION SELECT article_id, same_event, running FROM story_links WHERE other_id = @id
        """,
        Link, ("@id", articleId));

    /// <summary>The articles of an article's story but itself.</summary>
    public List<long> Together(long articleId) => connection.List(
        """
        SELECT o.article_id FROM story_articles m JOIN story_articles o ON o.story_id = m.story_id
        WHERE m.article_id = @id AND o.article_id <> @id ORDER BY o.article_id
        """,
        row => row.GetInt64(0), ("@id", articleId));

    /// <summary>Puts articles into one story; one alone belongs to none.</summary>
    /// <param name="members">The articles, each with the mean probability that it tells the same event as the others.</param>
    /// <param name="title">The one whose headline is the story's title.</param>
    public void SetStory(IReadOnlyList<(long Id, double Probability)> members, long title)
    {
        var story = members.Count > 1 ? members.Min(member => member.Id) : (long?)null;
        foreach (var left in connection.List(
            "SELECT article_id FROM story_articles WHERE story_id = @story", row => row.GetInt64(0),
            ("@story", members.Min(member => member.Id)))
            .Except(members.Select(member => member.Id)).ToList())
        {
            // Of the story that had this number before; until it is grouped too it must not seem to be of this one.
            connection.Execute("DELETE FROM story_articles WHERE article_id = @id", ("@id", left));
            Mark(connection, left, isLinked: true);
        }

        foreach (var (id, probability) in members)
        {
            var before = connection.First(
                "SELECT story_id, probability, is_title FROM story_articles WHERE article_id = @id",
                row => Tuple.Create(row.GetInt64(0), row.GetDouble(1), row.GetBoolean(2)), ("@id", id));
            if (before is null ? story is null : before.Item1 == story && before.Item2 == probability && before.Item3 == (id == title))
            {
                continue;
            }
            connection.Execute("DELETE FROM story_articles WHERE article_id = @id", ("@id", id));
            if (story is not null)
            {
                connection.Execute(
                    "INSERT INTO story_articles (article_id, story_id, probability, is_title) VALUES (@id, @story, @probability, @title)",
                    ("@id", id), ("@story", story), ("@probability", probability), ("@title", id == title));
            }
        }
    }

    /// <summary>The story of an article; null where it is by itself.</summary>
    public long? StoryOf(long articleId) =>
        connection.Scalar<long?>("SELECT story_id FROM story_articles WHERE article_id = @id", ("@id", articleId));

    private bool AreRulesOlder() =>
        connection.Scalar<int?>("SELECT version FROM story_rules WHERE version <> @version", ("@version", RulesVersion)) is not null;

    private static StoryLinks.Link Link(ArchiveRow row) => new(row.GetInt64(0), row.GetDouble(1), row.GetDouble(2));

    // What others let infer never counts here, and what the file lets guess at counts with the days around it. A text without a day is not
    // from long before the last year that it speaks of.
    internal static (DateOnly? First, DateOnly? Last) Days(Basis? basis, DateOnly? first, DateOnly? last, string text)
    {
        if (basis is null or Basis.Inferred || first is null || last is null)
        {
            return ReportText.LastYearOf(text) is { } year ? (new DateOnly(year - 1, 1, 1), DateOnly.MaxValue) : (null, null);
        }
        return basis == Basis.Derived && first == last && first.Value.DayNumber > DoubtfulDays
            ? (first.Value.AddDays(-DoubtfulDays), last.Value.AddDays(DoubtfulDays))
            : (first, last);
    }

    private static object? Number(DateOnly? day) => day is { } known ? DayNumber.Of(known) : null;
}
