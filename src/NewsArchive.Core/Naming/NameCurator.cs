using NewsArchive.Core.Articles;
using NewsArchive.Core.Naming.Finding;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Naming;

/// <summary>
/// Lets a person join, split, rename, hide and tell the kind of names, each with a reason. A decision is on a name's key, so it holds
/// whatever is imported later; it can be taken back, and none is ever deleted.
/// </summary>
public sealed class NameCurator(ArchiveStorage storage, TimeProvider time)
{
    public const int MaxLength = 200; // letters of a name

    /// <summary>Holds that a name is the same as another, under which both are shown; returns why it cannot, or null.</summary>
    public Refusal? Join(long id, long otherId, string? reason, string by) => Decide(id, reason, by, (connection, name) =>
    {
        var decisions = NameDecisions.Read(connection);
        if (Find(connection, otherId) is not { } other)
        {
            return (Refusal.NoOtherName, []);
        }

        return other.Kind != name.Kind ? (Refusal.OtherKind, [])
            : decisions.Joined(other.Kind, other.Key) == name ? (Refusal.AlreadyOneName, [])
            : (null, [New(NameDecisionKind.Join, name, target: other.Key)]);
    });

    /// <summary>Holds that a form of a name, or an article's, means another; returns why it cannot, or null.</summary>
    /// <param name="id">The name.</param>
    /// <param name="form">The form, as articles give it; null where articles are given.</param>
    /// <param name="articles">The articles that mean the other; empty where a form is given.</param>
    /// <param name="title">What the other is called.</param>
    /// <param name="reason">Why.</param>
    /// <param name="by">The curator.</param>
    public Refusal? Split(long id, string? form, IReadOnlyCollection<long> articles, string? title, string? reason, string by) =>
        Decide(id, reason, by, (connection, name) =>
    {
        if (AgainstTitle(title) is { } against) return (against, []);
        var rows = (from article in connection.Db.Set<NamedArticle>()
                    join found in connection.Db.Set<StoredName>() on article.FoundId equals found.Id
                    where article.NameId == id
                    select new { Key = found.NameKey, article.Form, Article = article.ArticleId }).Distinct().ToList()
            .Where(row => form is null ? articles.Contains(row.Article) : row.Form == form).ToList();
        var target = $"{name.Key}#{Slug.Of(title, otherwise: "other")}";
        var split = form is null
            ? rows.Select(row => (row.Key, Form: (string?)null, Article: (long?)row.Article)).Distinct()
            : rows.Select(row => (row.Key, Form: (string?)form, Article: (long?)null)).Distinct();
        return rows.Count == 0
            ? (Refusal.FormUnused, [])
            : (
                null,
                [.. split.Select(one => New(NameDecisionKind.Split, (name.Kind, one.Key), target, title!.Trim(), one.Form, one.Article))]);
    });

    /// <summary>Says what a name is called; returns why it cannot, or null.</summary>
    public Refusal? Rename(long id, string? title, string? reason, string by) => Decide(
        id, reason, by,
        (_, name) => AgainstTitle(title) is { } against
            ? (against, [])
            : (null, [New(NameDecisionKind.Rename, name, title: title!.Trim())]));

    /// <summary>
    /// Holds that a name is of another kind; returns why it cannot, or null. It joins the name of that kind with the same words, if there
    /// is one.
    /// </summary>
    public Refusal? OfKind(long id, NameKind kind, string? reason, string by) => Decide(id, reason, by, (connection, name) =>
    {
        if (kind == name.Kind) return (Refusal.AlreadyOfKind, []);
        if (NameDecisions.Read(connection).Joined(kind, name.Key) == name)
        {
            return (Refusal.OfKindBefore, []);
        }
        var form = connection.Db.Set<StoredName>().Where(one => one.Id == id).Select(one => one.Form).Single();
        var decision = New(NameDecisionKind.OfKind, name, title: form);
        decision.TargetKind = kind;
        return (null, [decision]);
    });

    /// <summary>Holds that a name is none, or is not to be shown; returns why it cannot, or null.</summary>
    public Refusal? Hide(long id, string? reason, string by) =>
        Decide(id, reason, by, (_, name) => (null, [New(NameDecisionKind.Hide, name)]));

    /// <summary>Takes a decision back; returns why it cannot, or null.</summary>
    public Refusal? TakeBack(long decisionId, string by)
    {
        using var transaction = storage.BeginWrite();
        var connection = transaction.Connection;
        if (NameDecisionRows.Find(connection, decisionId) is not { } decision)
        {
            return Refusal.NoDecision;
        }

        var touched = Touched(connection, decision);
        NameDecisionRows.End(connection, decisionId, time.GetUtcNow(), by);
        new NameRows(connection).Apply([.. touched, .. Touched(connection, decision)]);
        transaction.Commit();
        return null;
    }

    private Refusal? Decide(
        long id, string? reason, string by,
        Func<ArchiveConnection, (NameKind Kind, string Key), (Refusal? Against, IReadOnlyList<NameDecision> Decisions)> decide)
    {
        if (CuratorReason.Against(reason) is { } against)
        {
            return against;
        }

        using var transaction = storage.BeginWrite();
        var connection = transaction.Connection;
        if (Find(connection, id) is not { } name)
        {
            return Refusal.NoName;
        }

        var (notSo, made) = decide(connection, name);
        if (notSo is not null)
        {
            return notSo;
        }

        var now = time.GetUtcNow();
        var standing = NameDecisionRows.Standing(connection);
        var touched = made.SelectMany(decision => Touched(connection, decision)).ToHashSet();
        foreach (var decision in made)
        {
            foreach (var replaced in standing.Where(old => IsReplaced(old, decision)))
            {
                NameDecisionRows.End(connection, replaced.Id, now, by);
            }
            (decision.Reason, decision.By, decision.At) = (reason!.Trim(), by, now);
            NameDecisionRows.Add(connection, decision);
        }

        new NameRows(connection).Apply([.. touched, .. made.SelectMany(decision => Touched(connection, decision))]);
        transaction.Commit();
        return null;
    }

    private static bool IsReplaced(NameDecision old, NameDecision by) =>
        (old.Decision, old.Kind, old.NameKey, old.Form, old.ArticleId) == (by.Decision, by.Kind, by.NameKey, by.Form, by.ArticleId);

    /// <summary>
    /// The names whose articles a decision may move, as decisions stand: its own and its target, and what each is joined with.
    /// </summary>
    private static List<long> Touched(ArchiveConnection connection, NameDecision decision)
    {
        var standing = NameDecisions.Read(connection);
        var rows = new NameRows(connection);
        (NameKind Kind, string? Key)[] names =
        [
            (decision.Kind, decision.NameKey), (decision.Kind, decision.Target), (decision.TargetKind ?? decision.Kind, decision.NameKey),
        ];
        return
        [
            .. names.Where(name => name.Key is not null)
                .SelectMany(name => new[] { (name.Kind, Key: name.Key!), standing.Joined(name.Kind, name.Key!) })
                .Distinct().Select(name => rows.IdOf(name.Kind, name.Key, decision.Title ?? name.Key)),
        ];
    }

    private static Refusal? AgainstTitle(string? title) => string.IsNullOrWhiteSpace(title) ? Refusal.NameMissing
        : title.Length > MaxLength ? Refusal.NameTooLong : null;

    private static NameDecision New(
        NameDecisionKind decision, (NameKind Kind, string Key) name, string? target = null, string? title = null, string? form = null,
        long? article = null) =>
        new()
        {
            Decision = decision,
            Kind = name.Kind,
            NameKey = name.Key,
            Target = target,
            Title = title,
            Form = form,
            ArticleId = article,
            Reason = "",
            By = "",
        };

    private static (NameKind Kind, string Key)? Find(ArchiveConnection connection, long id)
    {
        var found = connection.Db.Set<StoredName>().SingleOrDefault(name => name.Id == id);
        return found is null ? null : (found.Kind, found.NameKey);
    }
}
