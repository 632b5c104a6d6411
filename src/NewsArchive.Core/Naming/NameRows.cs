using NewsArchive.Core.Storage;
using NewsArchive.Formats.Naming;

namespace NewsArchive.Core.Naming;

/// <summary>The statements on which article gives which name. Counts are gathered and written by <see cref="Flush"/>.</summary>
internal sealed class NameRows(ArchiveConnection connection)
{
    private const int MostKept = 200_000; // names whose numbers are kept in memory
    private const long Unproved = 0; // among the pending, where no article has this number: that proofs are open, so that a killed run's are not lost

    private readonly Dictionary<(NameKind Kind, string Key), long> ids = [];
    private readonly Dictionary<long, int> articles = [];
    private readonly Dictionary<(long Id, string Form), int> forms = [];
    private readonly HashSet<string> titles = [];
    private readonly HashSet<string> firms = []; // of which articles with a legal form have changed
    private NameDecisions decisions = new([], new Dictionary<(NameKind, string), string>());

    /// <summary>Notes that an article is new or has changed.</summary>
    public static void Mark(ArchiveConnection connection, long articleId)
    {
        if (connection.Scalar<long?>("SELECT article_id FROM name_pending WHERE article_id = @id", ("@id", articleId)) is null)
        {
            connection.Execute("INSERT INTO name_pending (article_id) VALUES (@id)", ("@id", articleId));
        }
    }

    /// <summary>Marks all articles where the rules find other names than when they were last looked at.</summary>
    public void MarkAllOfOlderRules()
    {
        if (connection.Execute("UPDATE name_rules SET version = @version WHERE version <> @version", ("@version", ArticleNames.RulesVersion)) > 0)
        {
            connection.Execute("INSERT INTO name_pending (article_id) SELECT id FROM articles WHERE id NOT IN (SELECT article_id FROM name_pending)");
        }
    }

    /// <summary>Whether the names of any article are still to be looked for.</summary>
    public bool IsAnyLeft() =>
        connection.Scalar<long?>("SELECT article_id FROM name_pending LIMIT 1") is not null || AreRulesOlder();

    /// <summary>Counts the articles whose names are still to be looked for: all, where older rules found them; one more where proofs are open.</summary>
    public string CountOfLeft => AreRulesOlder() ? "SELECT count(*) FROM articles" : "SELECT count(*) FROM name_pending";

    /// <summary>Notes that proofs are open, until <see cref="Prove"/>; those of a run that was killed are all looked at, as nobody knows which they were.</summary>
    public void OpenProofs()
    {
        if (connection.Scalar<long?>("SELECT article_id FROM name_pending WHERE article_id = @unproved", ("@unproved", Unproved)) is not null)
        {
            titles.UnionWith(connection.List("SELECT title_key FROM name_titles UNION SELECT name_key FROM names WHERE proved_id IS NOT NULL", row => row.GetString(0)));
        }
        else if (IsAnyLeft())
        {
            Mark(connection, Unproved);
        }
    }

    private bool AreRulesOlder() =>
        connection.Scalar<int?>("SELECT version FROM name_rules WHERE version <> @version", ("@version", ArticleNames.RulesVersion)) is not null;

    /// <summary>Some articles whose names are to be looked for, with their words.</summary>
    public List<(long Id, NamedText Text)> Pending(int most)
    {
        decisions = NameDecisions.Read(connection);
        if (ids.Count > MostKept) ids.Clear();
        return connection.List(
            """
            SELECT p.article_id, t.headline, t.standfirst, t.dateline, t.body, t.captions FROM name_pending p LEFT JOIN article_texts t ON t.article_id = p.article_id
            WHERE p.article_id <> @unproved ORDER BY p.article_id LIMIT @most
            """,
            row => (row.GetInt64(0), new NamedText(row.TextOrNull(1) ?? "", row.TextOrNull(2) ?? "", row.TextOrNull(3) ?? "", row.TextOrNull(4) ?? "", row.TextOrNull(5) ?? "")),
            ("@unproved", Unproved), ("@most", most));
    }

    /// <summary>Puts the names of an article in the place of those it had.</summary>
    public void Replace(long articleId, IReadOnlyList<FoundName> names)
    {
        var before = connection.List(
            "SELECT a.found_id, a.name_id, a.form, n.kind, n.name_key FROM name_articles a JOIN names n ON n.id = a.found_id WHERE a.article_id = @id",
            row => (Found: row.GetInt64(0), Name: row.GetInt64(1), Form: row.GetString(2), Kind: row.EnumValue<NameKind>(3), Key: row.GetString(4)), ("@id", articleId));
        if (before.Count > 0)
        {
            connection.Execute("DELETE FROM name_articles WHERE article_id = @id", ("@id", articleId));
            titles.UnionWith(connection.List("SELECT title_key FROM name_titles WHERE article_id = @id", row => row.GetString(0), ("@id", articleId)));
            connection.Execute("DELETE FROM name_titles WHERE article_id = @id", ("@id", articleId));
            foreach (var old in before)
            {
                Count(forms, (old.Found, old.Form), -1);
                NoteFirm(old.Kind, old.Key);
            }

            foreach (var old in before.Select(old => old.Name).Distinct()) Count(articles, old, -1);
        }

        var given = new HashSet<long>();
        for (var place = 0; place < names.Count; place++)
        {
            var name = names[place];
            var found = IdOf(name.Kind, name.Key, name.Form);
            var means = decisions.NameOf(name.Kind, name.Key, name.Form, articleId);
            var stands = means == (name.Kind, name.Key) ? found : IdOf(means.Kind, means.Key, name.Form);
            connection.Execute(
                "INSERT INTO name_articles (article_id, found_id, name_id, form, written, mentions, place) VALUES (@article, @found, @name, @form, @written, @mentions, @place)",
                ("@article", articleId), ("@found", found), ("@name", stands), ("@form", name.Form), ("@written", WrittenForms.Stored(name)), ("@mentions", name.Mentions.Count), ("@place", place));
            if (name.Title is { } title)
            {
                titles.Add(title);
                connection.Execute("INSERT INTO name_titles (title_key, found_id, article_id) VALUES (@title, @found, @article)", ("@title", title), ("@found", found), ("@article", articleId));
            }

            NoteFirm(name.Kind, name.Key);
            Count(forms, (found, name.Form), 1);
            if (given.Add(stands)) Count(articles, stands, 1);
        }

        connection.Execute("DELETE FROM name_pending WHERE article_id = @id", ("@id", articleId));
    }

    /// <summary>Writes the counts that changed, and what each name is called by them.</summary>
    public void Flush()
    {
        foreach (var (id, change) in articles.Where(change => change.Value != 0))
        {
            connection.Execute("UPDATE names SET articles = articles + @change WHERE id = @id", ("@change", change), ("@id", id));
        }

        foreach (var ((id, form), change) in forms.Where(change => change.Value != 0))
        {
            if (connection.Execute("UPDATE name_forms SET articles = articles + @change WHERE name_id = @id AND form = @form", ("@change", change), ("@id", id), ("@form", form)) == 0)
            {
                connection.Execute("INSERT INTO name_forms (name_id, form, articles) VALUES (@id, @form, @change)", ("@id", id), ("@form", form), ("@change", change));
            }
        }

        var changed = forms.Keys.Select(form => form.Id).ToHashSet();
        foreach (var id in changed.Concat(changed.Select(FirmOf).OfType<long>()).Distinct().ToList()) Call(id);
        articles.Clear();
        forms.Clear();
    }

    /// <summary>Joins offices and surnames with full names, and firms' names without and with their legal form, as the articles looked at prove it or prove it no longer.</summary>
    public void Prove()
    {
        List<long> touched = [.. ProvedNames.Look(connection, titles), .. ProvedNames.LookAtFirms(connection, this, firms)];
        if (touched.Count > 0) Apply(touched);
        titles.Clear();
        firms.Clear();
        connection.Execute("DELETE FROM name_pending WHERE article_id = @unproved", ("@unproved", Unproved));
    }

    /// <summary>Applies what curators decided to names and all that stands for them.</summary>
    /// <param name="names">The numbers of the names that the decision touches.</param>
    public void Apply(IEnumerable<long> names)
    {
        decisions = NameDecisions.Read(connection);
        var touched = names.ToHashSet();
        foreach (var id in touched.ToList())
        {
            foreach (var row in Standing(id))
            {
                var means = decisions.NameOf(row.Kind, row.Key, row.Form, row.Article);
                var stands = IdOf(means.Kind, means.Key, row.Form);
                if (stands == id) continue;
                touched.Add(stands);
                connection.Execute(
                    "UPDATE name_articles SET name_id = @name WHERE article_id = @article AND found_id = @found", ("@name", stands), ("@article", row.Article), ("@found", row.Found));
            }
        }

        foreach (var id in touched)
        {
            connection.Execute("UPDATE names SET articles = (SELECT count(DISTINCT article_id) FROM name_articles WHERE name_id = @id) WHERE id = @id", ("@id", id));
            Decide(id);
        }
    }

    /// <summary>The number of a name; it is made where there is none yet.</summary>
    public long IdOf(NameKind kind, string key, string form)
    {
        if (ids.TryGetValue((kind, key), out var id)) return id;
        id = connection.Scalar<long?>("SELECT id FROM names WHERE kind = @kind AND name_key = @key", ("@kind", $"{kind}"), ("@key", key)) ?? 0;
        if (id == 0)
        {
            id = connection.Insert(
                """
                INSERT INTO names (kind, name_key, form, folded, last_word, is_hidden, articles) VALUES (@kind, @key, @form, '', '', @hidden, 0)
                """,
                ("@kind", $"{kind}"), ("@key", key), ("@form", form), ("@hidden", false));
            Decide(id);
        }

        return ids[(kind, key)] = id;
    }

    // The firm without its legal form that a name is proved to be; null where it is none.
    private long? FirmOf(long id) => connection.Scalar<long?>("SELECT proved_id FROM names WHERE id = @id AND kind = @kind", ("@id", id), ("@kind", $"{NameKind.Organisation}"));

    private void NoteFirm(NameKind kind, string key)
    {
        if (kind == NameKind.Organisation && NameKey.WithoutLegalForm(key) is var firm && firm != key) firms.Add(firm);
    }

    private List<(long Article, long Found, string Form, NameKind Kind, string Key)> Standing(long id) => connection.List(
        "SELECT a.article_id, a.found_id, a.form, n.kind, n.name_key FROM name_articles a JOIN names n ON n.id = a.found_id WHERE a.name_id = @id",
        row => (row.GetInt64(0), row.GetInt64(1), row.GetString(2), row.EnumValue<NameKind>(3), row.GetString(4)), ("@id", id));

    private void Decide(long id)
    {
        var (kind, key) = connection.First(
            "SELECT kind, name_key FROM names WHERE id = @id", row => Tuple.Create(row.EnumValue<NameKind>(0), row.GetString(1)), ("@id", id))!;
        var joined = decisions.Joined(kind, key);
        connection.Execute(
            "UPDATE names SET title = @title, is_hidden = @hidden, joined_id = @joined WHERE id = @id",
            ("@title", decisions.TitleOf(kind, key)), ("@hidden", decisions.IsHidden(kind, key)), ("@joined", joined == (kind, key) ? null : IdOf(joined.Kind, joined.Key, joined.Key)), ("@id", id));
        Call(id);
    }

    // What it is called, to be found by: the curator's title, or the form that most articles give, those of a firm's legal form that it is proved to have among
    // them; of several the first by the alphabet.
    private void Call(long id)
    {
        var (kind, key, title, before) = connection.First(
            "SELECT kind, name_key, title, form FROM names WHERE id = @id", row => Tuple.Create(row.EnumValue<NameKind>(0), row.GetString(1), row.TextOrNull(2), row.GetString(3)), ("@id", id))!;
        var (from, to) = NameKey.LegalForms(key);
        var given = connection.List("SELECT form, articles FROM name_forms WHERE name_id = @id AND articles > 0", row => (Form: row.GetString(0), Articles: row.GetInt32(1)), ("@id", id));
        if (kind == NameKind.Organisation)
        {
            given.AddRange(connection.List(
                """
                SELECT f.form, f.articles FROM names n JOIN name_forms f ON f.name_id = n.id
                WHERE n.kind = @kind AND n.name_key > @from AND n.name_key < @to AND n.proved_id = @id AND f.articles > 0
                """,
                row => (row.GetString(0), row.GetInt32(1)), ("@kind", $"{kind}"), ("@from", from), ("@to", to), ("@id", id)));
        }

        var form = given.OrderByDescending(one => one.Articles).ThenBy(one => one.Form, StringComparer.Ordinal).Select(one => one.Form).FirstOrDefault() ?? before;
        var folded = NameKey.Of(title ?? form);
        connection.Execute(
            "UPDATE names SET form = @form, folded = @folded, last_word = @last WHERE id = @id",
            ("@form", form),
            ("@folded", title is null ? folded : $"{folded} {NameKey.Of(form)}"), ("@last", folded[(folded.LastIndexOf(' ') + 1)..]), ("@id", id));
    }

    private static void Count<TKey>(Dictionary<TKey, int> counts, TKey key, int change)
        where TKey : notnull => counts[key] = counts.GetValueOrDefault(key) + change;
}
