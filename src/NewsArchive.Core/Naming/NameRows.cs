using NewsArchive.Core.Naming.Finding;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Naming;

/// <summary>
/// The statements on which article gives which name. Counts are gathered and written by <see cref="Flush"/>. It is long, since all of it
/// works on the names that are kept in memory.
/// </summary>
internal sealed class NameRows(ArchiveConnection connection)
{
    private const int MostKept = 100_000; // names kept in memory

    private readonly Dictionary<(NameKind Kind, string Key), Name> names = [];
    private readonly List<Name> unwritten = [];
    private readonly Dictionary<long, int> articles = [];
    private readonly Dictionary<(long Id, string Form), int> forms = [];
    private readonly HashSet<string> titles = [];
    private readonly HashSet<string> firms = []; // of which articles with a legal form have changed
    private NameDecisions decisions = NameDecisions.None;
    private long? last; // the highest number given

    /// <summary>Begins a batch: reads what others may have written since the last.</summary>
    public void Begin()
    {
        decisions = new NameDecisions(
            NameDecisionRows.Standing(connection),
            (kind, key) => names.TryGetValue((kind, key), out var name) ? name.Proved : ProvedNames.Of(connection, kind, key));
        last = null;
        if (names.Count > MostKept) names.Clear();
    }

    /// <summary>Puts the names of an article in the place of those it had.</summary>
    public void Replace(long articleId, IReadOnlyList<FoundName> names)
    {
        var before = connection.List(
            """
            SELECT a.found_id, a.name_id, a.form, n.kind, n.name_key FROM name_articles a JOIN names n ON n.id = a.found_id
            WHERE a.article_id = @id
            """,
            row => (
                Found: row.GetInt64(0), Name: row.GetInt64(1), Form: row.GetString(2), Kind: row.EnumValue<NameKind>(3),
                Key: row.GetString(4)),
            ("@id", articleId));
        if (before.Count > 0)
        {
            connection.Execute("DELETE FROM name_articles WHERE article_id = @id", ("@id", articleId));
            titles.UnionWith(
                connection.List("SELECT title_key FROM name_titles WHERE article_id = @id", row => row.GetString(0), ("@id", articleId)));
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
            var found = NameOf(name.Kind, name.Key, name.Form).Id;
            var means = decisions.NameOf(name.Kind, name.Key, name.Form, articleId);
            var stands = means == (name.Kind, name.Key) ? found : NameOf(means.Kind, means.Key, name.Form).Id;
            connection.Execute(
                """
                INSERT INTO name_articles (article_id, found_id, name_id, form, written, mentions, place)
                VALUES (@article, @found, @name, @form, @written, @mentions, @place)
                """,
                ("@article", articleId), ("@found", found), ("@name", stands), ("@form", name.Form),
                ("@written", WrittenForms.Stored(name)), ("@mentions", name.Mentions.Count), ("@place", place));
            if (name.Title is { } title)
            {
                titles.Add(title);
                connection.Execute(
                    "INSERT INTO name_titles (title_key, found_id, article_id) VALUES (@title, @found, @article)", ("@title", title),
                    ("@found", found), ("@article", articleId));
            }

            NoteFirm(name.Kind, name.Key);
            Count(forms, (found, name.Form), 1);
            if (given.Add(stands)) Count(articles, stands, 1);
        }

        connection.Execute("DELETE FROM name_pending WHERE article_id = @id", ("@id", articleId));
    }

    /// <summary>Writes the names that are new and the counts that changed, and what each name is called by them.</summary>
    public void Flush()
    {
        var called = forms.Where(change => change.Value != 0)
            .GroupBy(change => change.Key.Id, change => (change.Key.Form, Articles: change.Value))
            .ToDictionary(group => group.Key, group => group.ToList());
        InsertNew(called);
        foreach (var (id, change) in articles.Where(change => change.Value != 0))
        {
            connection.Execute("UPDATE names SET articles = articles + @change WHERE id = @id", ("@change", change), ("@id", id));
        }

        foreach (var (id, changes) in called)
        {
            foreach (var (form, change) in changes)
            {
                if (connection.Execute(
                    "UPDATE name_forms SET articles = articles + @change WHERE name_id = @id AND form = @form", ("@change", change),
                    ("@id", id), ("@form", form)) == 0)
                {
                    InsertForm(id, form, change);
                }
            }
        }

        foreach (var id in called.Keys.Concat(called.Keys.Select(FirmOf).OfType<long>()).Distinct().ToList()) Call(id);
        articles.Clear();
        forms.Clear();
    }

    /// <summary>
    /// Joins offices and surnames with full names, and firms' names without and with their legal form, as the articles looked at prove it
    /// or prove it no longer.
    /// </summary>
    public void Prove()
    {
        List<long> touched = [.. ProvedNames.Look(connection, titles), .. ProvedNames.LookAtFirms(connection, this, firms)];
        if (touched.Count > 0)
        {
            var changed = touched.ToHashSet();
            // To be read again with what they are proved to be
            foreach (var (key, _) in names.Where(name => changed.Contains(name.Value.Id)).ToList()) names.Remove(key);
            Apply(changed);
        }

        titles.Clear();
        firms.Clear();
    }

    /// <summary>Applies what curators decided to names and all that stands for them.</summary>
    /// <param name="ids">The numbers of the names that the decision touches.</param>
    public void Apply(IEnumerable<long> ids)
    {
        Begin();
        var touched = ids.ToHashSet();
        var moved = new HashSet<long>();
        foreach (var id in touched.ToList())
        {
            foreach (var row in Standing(id))
            {
                var means = decisions.NameOf(row.Kind, row.Key, row.Form, row.Article);
                var stands = IdOf(means.Kind, means.Key, row.Form);
                if (stands == id) continue;
                moved.UnionWith([id, stands]);
                connection.Execute(
                    "UPDATE name_articles SET name_id = @name WHERE article_id = @article AND found_id = @found", ("@name", stands),
                    ("@article", row.Article), ("@found", row.Found));
            }
        }

        foreach (var id in moved)
        {
            connection.Execute(
                "UPDATE names SET articles = (SELECT count(DISTINCT article_id) FROM name_articles WHERE name_id = @id) WHERE id = @id",
                ("@id", id));
        }

        touched.UnionWith(moved);
        foreach (var id in touched) Decide(id);
    }

    /// <summary>The number of a name; it is made and written where there is none yet.</summary>
    public long IdOf(NameKind kind, string key, string form)
    {
        var name = NameOf(kind, key, form);
        InsertNew([]);
        return name.Id;
    }

    // A name that is new is written with the batch, when what it is called is known, as each write of its row is one of six indexes too.
    private Name NameOf(NameKind kind, string key, string form)
    {
        if (names.TryGetValue((kind, key), out var name)) return name;
        name = connection.First(
            "SELECT n.id, p.name_key FROM names n LEFT JOIN names p ON p.id = n.proved_id WHERE n.kind = @kind AND n.name_key = @key",
            row => new Name(row.GetInt64(0), kind, key, form, row.TextOrNull(1)), ("@kind", $"{kind}"), ("@key", key));
        if (name is null)
        {
            last ??= connection.Scalar<long?>("SELECT max(id) FROM names") ?? 0;
            unwritten.Add(name = new Name((++last).Value, kind, key, form, Proved: null));
        }

        return names[(kind, key)] = name;
    }

    // With the forms in which articles give them, which are taken out of those handed in, as are their counts.
    private void InsertNew(Dictionary<long, List<(string Form, int Articles)>> called)
    {
        for (var i = 0; i < unwritten.Count; i++) // one may be joined with another new one
        {
            called.Remove(unwritten[i].Id, out var given);
            articles.Remove(unwritten[i].Id, out var count);
            Insert(unwritten[i], given ?? [], count);
        }

        unwritten.Clear();
    }

    private void Insert(Name name, List<(string Form, int Articles)> given, int articles)
    {
        var (title, joined) = (decisions.TitleOf(name.Kind, name.Key), decisions.Joined(name.Kind, name.Key));
        var (form, folded, lastWord) = Called(title, given, name.Form);
        connection.Execute(
            """
            INSERT INTO names (id, kind, name_key, form, title, folded, last_word, is_hidden, joined_id, articles)
            VALUES (@id, @kind, @key, @form, @title, @folded, @last, @hidden, @joined, @articles)
            """,
            ("@id", name.Id), ("@kind", $"{name.Kind}"), ("@key", name.Key), ("@form", form), ("@title", title), ("@folded", folded),
            ("@last", lastWord),
            ("@hidden", decisions.IsHidden(name.Kind, name.Key)),
            ("@joined", joined == (name.Kind, name.Key) ? null : NameOf(joined.Kind, joined.Key, joined.Key).Id), ("@articles", articles));
        foreach (var (written, count) in given) InsertForm(name.Id, written, count);
    }

    private void InsertForm(long id, string form, int articles) =>
        connection.Execute(
            "INSERT INTO name_forms (name_id, form, articles) VALUES (@id, @form, @change)", ("@id", id), ("@form", form),
            ("@change", articles));

    // The firm without its legal form that a name is proved to be; null where it is none.
    private long? FirmOf(long id) =>
        connection.Scalar<long?>(
            "SELECT proved_id FROM names WHERE id = @id AND kind = @kind", ("@id", id), ("@kind", $"{NameKind.Organisation}"));

    private void NoteFirm(NameKind kind, string key)
    {
        if (kind == NameKind.Organisation && NameKey.WithoutLegalForm(key) is var firm && firm != key) firms.Add(firm);
    }

    private List<(long Article, long Found, string Form, NameKind Kind, string Key)> Standing(long id) => connection.List(
        """
        SELECT a.article_id, a.found_id, a.form, n.kind, n.name_key FROM name_articles a JOIN names n ON n.id = a.found_id
        WHERE a.name_id = @id
        """,
        row => (row.GetInt64(0), row.GetInt64(1), row.GetString(2), row.EnumValue<NameKind>(3), row.GetString(4)), ("@id", id));

    private void Decide(long id)
    {
        var (kind, key, title, isHidden, joinedId) = connection.First(
            "SELECT kind, name_key, title, is_hidden, joined_id FROM names WHERE id = @id",
            row => Tuple.Create(row.EnumValue<NameKind>(0), row.GetString(1), row.TextOrNull(2), row.GetBoolean(3), row.LongOrNull(4)),
            ("@id", id))!;
        var joined = decisions.Joined(kind, key);
        var decided = (
            decisions.TitleOf(kind, key), decisions.IsHidden(kind, key),
            joined == (kind, key) ? (long?)null : IdOf(joined.Kind, joined.Key, joined.Key));
        if (decided != (title, isHidden, joinedId))
        {
            connection.Execute(
                "UPDATE names SET title = @title, is_hidden = @hidden, joined_id = @joined WHERE id = @id",
                ("@title", decided.Item1), ("@hidden", decided.Item2), ("@joined", decided.Item3), ("@id", id));
        }

        Call(id);
    }

    // What it is called, to be found by: the curator's title, or the form that most articles give, those of a firm's legal form that it is
    // proved to have among them; of several the first by the alphabet.
    private void Call(long id)
    {
        var (kind, key, title, before, foldedBefore) = connection.First(
            "SELECT kind, name_key, title, form, folded FROM names WHERE id = @id",
            row => Tuple.Create(row.EnumValue<NameKind>(0), row.GetString(1), row.TextOrNull(2), row.GetString(3), row.GetString(4)),
            ("@id", id))!;
        var given = connection.List(
            "SELECT form, articles FROM name_forms WHERE name_id = @id AND articles > 0",
            row => (Form: row.GetString(0), Articles: row.GetInt32(1)), ("@id", id));
        if (kind == NameKind.Organisation)
        {
            var (from, to) = NameKey.LegalForms(key);
            given.AddRange(connection.List(
                """
                SELECT f.form, f.articles FROM names n JOIN name_forms f ON f.name_id = n.id
                WHERE n.kind = @kind AND n.name_key > @from AND n.name_key < @to AND n.proved_id = @id AND f.articles > 0
                """,
                row => (row.GetString(0), row.GetInt32(1)), ("@kind", $"{kind}"), ("@from", from), ("@to", to), ("@id", id)));
        }

        var (form, folded, lastWord) = Called(title, given, before);
        if ((form, folded) == (before, foldedBefore)) return;
        connection.Execute(
            "UPDATE names SET form = @form, folded = @folded, last_word = @last WHERE id = @id", ("@form", form), ("@folded", folded),
            ("@last", lastWord), ("@id", id));
    }

    private static (string Form, string Folded, string LastWord) Called(
        string? title, List<(string Form, int Articles)> given, string otherwise)
    {
        var form = given.OrderByDescending(one => one.Articles)
            .ThenBy(one => one.Form, StringComparer.Ordinal)
            .Select(one => one.Form)
            .FirstOrDefault() ?? otherwise;
        var folded = NameKey.Of(title ?? form);
        return (form, title is null ? folded : $"{folded} {NameKey.Of(form)}", folded[(folded.LastIndexOf(' ') + 1)..]);
    }

    private static void Count<TKey>(Dictionary<TKey, int> counts, TKey key, int change)
        where TKey : notnull => counts[key] = counts.GetValueOrDefault(key) + change;

    /// <summary>A name by its kind and key, with the key of what the archive proves it to be.</summary>
    private sealed record Name(long Id, NameKind Kind, string Key, string Form, string? Proved);
}
