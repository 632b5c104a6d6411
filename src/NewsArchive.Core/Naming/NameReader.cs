using NewsArchive.Core.Articles;
using NewsArchive.Core.Naming.Finding;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Naming;

/// <summary>Reads names and the articles that give them. Hidden and joined names are in no list.</summary>
public sealed class NameReader(ArchiveStorage storage)
{
    private const int KeptCounts = 256;
    private const int KeptParts = 512;
    private const int MostBeside = 1000; // articles, the last to come, in which names beside another are counted
    private const string Shown = "n.is_hidden = @hidden AND n.joined_id IS NULL AND n.articles > 0";

    // The two in the middle are the same for all that is shown; with them the order is the index's, and a late page costs no sorting.
    private const string MostFirst = "n.articles DESC, n.is_hidden DESC, n.joined_id DESC, n.id DESC";

    private readonly ReadCache<NameQuestion, object> counts = new(KeptCounts);
    private readonly ReadCache<(string Part, long Id), object> parts = new(KeptParts); // what a page tells of all articles of a name

    /// <summary>A name by its number, hidden and joined ones too; null where there is none.</summary>
    public NameSummary? Find(long id) =>
        storage.Read(
            connection => connection.First($"SELECT {NameSummary.Columns} FROM names n WHERE n.id = @id", NameSummary.Read, ("@id", id)));

    /// <summary>The key by which decisions and articles know a name.</summary>
    public string? KeyOf(long id) =>
        storage.Read(connection => connection.Scalar<string>("SELECT name_key FROM names WHERE id = @id", ("@id", id)));

    /// <summary>How many names a question has.</summary>
    public int Count(NameQuestion question) => storage.Read(connection => (int)counts.Of(
        connection, storage.Changes, question,
        other => other.Scalar<int>($"SELECT count(*) FROM names n WHERE {Where(question)}", Parameters(question))));

    /// <summary>A page of the names, those in most articles first; pages are counted from 1.</summary>
    public IReadOnlyList<NameSummary> Page(NameQuestion question, int number, int size) => storage.Read(connection => connection.List(
        $"SELECT {NameSummary.Columns} FROM names n WHERE {Where(question)} ORDER BY {MostFirst} LIMIT @size OFFSET @offset",
        NameSummary.Read, [.. Parameters(question), ("@size", size), ("@offset", (number - 1L) * size)]));

    /// <summary>All names that a question has, those in most articles first, read as they are asked for.</summary>
    public IEnumerable<NameSummary> All(NameQuestion question)
    {
        const int chunk = 1000;
        for (var number = 1; ; number++)
        {
            var names = Page(question, number, chunk);
            foreach (var name in names) yield return name;
            if (names.Count < chunk) yield break;
        }
    }

    /// <summary>The names that an article gives, in reading order.</summary>
    public IReadOnlyList<NameSummary> Of(long articleId) => storage.Read(connection => connection.List(
        $"""
        SELECT {NameSummary.Columns} FROM name_articles a JOIN names n ON n.id = a.name_id
        WHERE a.article_id = @id AND n.is_hidden = @hidden ORDER BY a.place
        """,
        NameSummary.Read, ("@id", articleId), ("@hidden", false)).DistinctBy(name => name.Id).ToList());

    /// <summary>Every form in which an article writes each of its names, the fullest among them, by the number of the name.</summary>
    public IReadOnlyDictionary<long, IReadOnlyList<string>> WrittenIn(long articleId) => storage.Read(connection => connection.List(
        "SELECT name_id, form, written FROM name_articles WHERE article_id = @id",
        row => (Name: row.GetInt64(0), Form: row.GetString(1), Written: row.TextOrNull(2)), ("@id", articleId))
        .GroupBy(row => row.Name).ToDictionary(rows => rows.Key, rows => WrittenForms.Of(rows.Select(row => (row.Form, row.Written)))));

    /// <summary>Every form in which the archive's articles write a name, those of most articles first.</summary>
    public IReadOnlyList<string> Written(long id) => storage.Read(connection => WrittenForms.Of(connection.List(
        "SELECT form, written FROM name_articles WHERE name_id = @id", row => (row.GetString(0), row.TextOrNull(1)), ("@id", id))));

    /// <summary>
    /// The names that several of some articles give, those in most of them first, with which of the articles, by their place in what was
    /// asked.
    /// </summary>
    public IReadOnlyList<SharedName> Shared(IReadOnlyList<long> articleIds)
    {
        ArgumentNullException.ThrowIfNull(articleIds);
        return storage.Read(connection => Shared(connection, articleIds));
    }

    // One article at a time: a connection keeps its statements, so that one with the numbers in it would be kept for each story.
    internal static IReadOnlyList<SharedName> Shared(ArchiveConnection connection, IReadOnlyList<long> articleIds) =>
        articleIds.SelectMany((id, place) => connection.List(
            $"""
            SELECT {NameSummary.Columns}, a.mentions FROM name_articles a JOIN names n ON n.id = a.name_id
            WHERE a.article_id = @id AND n.is_hidden = @hidden
            """,
            row => (Name: NameSummary.Read(row), Place: place, Mentions: row.GetInt32(6)), ("@id", id), ("@hidden", false))).ToList()
            .GroupBy(use => use.Name.Id)
            .Select(
                uses => (
                    Shared: new SharedName(uses.First().Name, [.. uses.Select(use => use.Place).Distinct().Order()]),
                    Mentions: uses.Sum(use => use.Mentions)))
            .Where(name => name.Shared.Reports.Count > 1)
            .OrderByDescending(name => name.Shared.Reports.Count)
            .ThenByDescending(name => name.Mentions)
            .ThenBy(name => name.Shared.Name.Id)
            .Select(name => name.Shared).ToList();

    /// <summary>Whether the names of any of some articles are still to be looked for.</summary>
    public bool IsPending(IReadOnlyList<long> articleIds) => storage.Read(connection => articleIds.Any(id =>
        connection.Scalar<long?>("SELECT article_id FROM name_pending WHERE article_id = @id", ("@id", id)) is not null));

    /// <summary>The query for the articles that give a name.</summary>
    /// <param name="name">The name of the parameter that has the name's number.</param>
    internal static string ArticlesQuery(string name) => $"SELECT article_id FROM name_articles WHERE name_id = {name}";

    internal static List<long> ArticlesOf(ArchiveConnection connection, long id) =>
        connection.List(ArticlesQuery("@name"), row => row.GetInt64(0), ("@name", id));

    /// <summary>The articles that give a name, the newest first; pages are counted from 1.</summary>
    public ArticlePage Articles(NameSummary name, int number, int size)
    {
        ArgumentNullException.ThrowIfNull(name);
        return storage.Read(connection => new ArticlePage(name.Articles, number, size, connection.List(
            $"""
            SELECT {ArticleSummary.Columns} FROM {ArticleSummary.Tables}
            WHERE a.id IN ({ArticlesQuery("@name")})
            ORDER BY a.date_lower DESC NULLS LAST, a.id DESC LIMIT @size OFFSET @offset
            """,
            ArticleSummary.Read, ("@name", name.Id), ("@size", size), ("@offset", (number - 1L) * size))));
    }

    /// <summary>How many articles of each month give a name, in the order of time; an uncertain date counts where it begins.</summary>
    public IReadOnlyList<MonthCount> Months(long id) => Part("months", id, connection => connection.List(
        """
        SELECT a.date_lower / 10000, a.date_lower / 100 % 100, count(*) FROM articles a
        WHERE a.date_lower IS NOT NULL AND a.id IN (SELECT article_id FROM name_articles WHERE name_id = @id) GROUP BY 1, 2 ORDER BY 1, 2
        """,
        row => new MonthCount(row.GetInt32(0), row.GetInt32(1), row.GetInt32(2)), ("@id", id)));

    /// <summary>
    /// The years between which no article gives a person's name, where they are so many that those before and behind may be two people of
    /// one name; null where there are none, and for a name of another kind.
    /// </summary>
    public (int Until, int From)? Apart(NameSummary name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (name.Kind != NameKind.Person || name.Articles < 2) return null;
        var years = Months(name.Id).Select(month => month.Year).Distinct().Order().ToList();
        if (years.Count < 2) return null;
        var gap = years.Zip(years.Skip(1)).MaxBy(pair => pair.Second - pair.First);
        return gap.Second - gap.First > ProvedNames.MostYears ? gap : null;
    }

    /// <summary>The names that stand in the same articles most often, with the number of those articles.</summary>
    public IReadOnlyList<NameSummary> Beside(long id, int most) => Part($"beside {most}", id, connection => connection.List(
        $"""
        SELECT n.id, n.kind, coalesce(n.title, n.form), b.shared, n.is_hidden, n.joined_id FROM
            (SELECT o.name_id, count(DISTINCT o.article_id) AS shared
             FROM (SELECT DISTINCT article_id FROM name_articles WHERE name_id = @id ORDER BY article_id DESC LIMIT {MostBeside}) m
             JOIN name_articles o ON o.article_id = m.article_id WHERE o.name_id <> @id GROUP BY o.name_id) b
        JOIN names n ON n.id = b.name_id WHERE n.is_hidden = @hidden ORDER BY b.shared DESC, n.articles, n.id LIMIT @most
        """,
        NameSummary.Read, ("@id", id), ("@hidden", false), ("@most", most)));

    /// <summary>The forms in which articles give a name, the commonest first.</summary>
    public IReadOnlyList<string> Forms(long id) => Part("forms", id, connection => connection.List(
        "SELECT form FROM name_articles WHERE name_id = @id GROUP BY form ORDER BY count(*) DESC, form", row => row.GetString(0),
        ("@id", id)));

    /// <summary>All that curators ever decided on a name, oldest first.</summary>
    public IReadOnlyList<NameDecision> Decisions(long id) => storage.Read(connection =>
    {
        var name = connection.First(
            "SELECT kind, name_key FROM names WHERE id = @id", row => Tuple.Create(row.EnumValue<NameKind>(0), row.GetString(1)),
            ("@id", id));
        return name is null ? [] : NameDecisionRows.Of(connection, name.Item1, name.Item2);
    });

    private IReadOnlyList<T> Part<T>(string part, long id, Func<ArchiveConnection, List<T>> read) =>
        storage.Read(connection => (IReadOnlyList<T>)parts.Of(connection, storage.Changes, (part, id), read));

    private static string Where(NameQuestion question) =>
        Shown + (question.Kind is null ? "" : " AND n.kind = @kind")
        + (
            From(question).Length == 0
                ? ""
                : " AND n.id IN (SELECT coalesce(m.joined_id, m.id) FROM names m WHERE m.folded LIKE @begins OR m.folded LIKE "
                    + $"@within{Listed(question)})");

    private static (string, object?)[] Parameters(NameQuestion question)
    {
        var parameters = new List<(string, object?)> { ("@hidden", false) };
        if (question.Kind is { } kind) parameters.Add(("@kind", $"{kind}"));
        if (From(question) is { Length: > 0 } from)
        {
            parameters.Add(("@begins", from + "%"));
            parameters.Add(("@within", "% " + from + "%"));
            parameters.AddRange(ListedNames.KeysOf(question.Beginning).Select((key, number) => ($"@listed{number}", (object?)key)));
        }

        return [.. parameters];
    }

    // The short forms of the lists are no articles' forms: UK finds the United Kingdom.
    private static string Listed(NameQuestion question) =>
        string.Concat(ListedNames.KeysOf(question.Beginning).Select((_, number) => $" OR m.name_key = @listed{number}"));

    private static string From(NameQuestion question) =>
        NameKey.Of(question.Beginning).Replace("%", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal);
}

/// <summary>Which names a list shows.</summary>
/// <param name="Kind">Only of this kind; null for all.</param>
/// <param name="Beginning">Only those of which a word, in any form they were joined with, and what follows it begin so; empty for
/// all.</param>
public sealed record NameQuestion(NameKind? Kind, string Beginning)
{
    /// <summary>All names.</summary>
    public static NameQuestion All { get; } = new(null, "");
}

/// <summary>A name that several articles give.</summary>
/// <param name="Name">The name.</param>
/// <param name="Reports">Which of the articles give it, by their place in what was asked for.</param>
public sealed record SharedName(NameSummary Name, IReadOnlyList<int> Reports);
