using NewsArchive.Core.Naming.Finding;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Naming;

/// <summary>
/// What curators hold of names and what the archive proves of them, as it is applied to what the rules found. A curator's word goes first.
/// </summary>
/// <param name="standing">The decisions that stand.</param>
/// <param name="proved">The key of the name that the archive proves another to be; null where it proves none.</param>
internal sealed class NameDecisions(IReadOnlyCollection<NameDecision> standing, Func<NameKind, string, string?> proved)
{
    private const int MostSteps = 50; // from a joined name to the next: a ring, should there ever be one, ends here

    private readonly ILookup<(NameKind, string), NameDecision> byKey = standing.ToLookup(decision => (decision.Kind, decision.NameKey));
    private readonly ILookup<(NameKind, string), NameDecision> splitOff =
        standing.Where(decision => decision.Decision == NameDecisionKind.Split).ToLookup(decision => (decision.Kind, decision.Target!));

    /// <summary>That nothing is held or proved.</summary>
    public static NameDecisions None { get; } = new([], (_, _) => null);

    /// <summary>What holds now.</summary>
    public static NameDecisions Read(ArchiveConnection connection) =>
        new(NameDecisionRows.Standing(connection), (kind, key) => ProvedNames.Of(connection, kind, key));

    /// <summary>The kind and key that a name which the rules found in an article stands for.</summary>
    public (NameKind Kind, string Key) NameOf(NameKind kind, string key, string form, long articleId)
    {
        // What was decided of a firm's name holds for it with its legal form too.
        var split = byKey[(kind, key)]
            .Concat(NameKey.WithoutLegalForm(key) is var firm && firm != key ? byKey[(kind, firm)] : [])
            .LastOrDefault(
                decision => decision.Decision == NameDecisionKind.Split && (decision.ArticleId == articleId || decision.Form == form));
        return Joined(kind, split?.Target ?? key);
    }

    /// <summary>The kind and key that a name is joined with; its own where it is not.</summary>
    public (NameKind Kind, string Key) Joined(NameKind kind, string key)
    {
        for (var step = 0; step < MostSteps; step++)
        {
            if (Last(kind, key, NameDecisionKind.Join) is { } join) key = join.Target!;
            else if (Last(kind, key, NameDecisionKind.OfKind) is { TargetKind: { } other }) kind = other;
            else if (proved(kind, key) is { } whole) key = whole;
            else break;
        }

        return (kind, key);
    }

    /// <summary>What curators call a name; null where none does.</summary>
    public string? TitleOf(NameKind kind, string key) =>
        Last(kind, key, NameDecisionKind.Rename)?.Title ?? splitOff[(kind, key)].LastOrDefault()?.Title;

    public bool IsHidden(NameKind kind, string key) => Last(kind, key, NameDecisionKind.Hide) is not null;

    private NameDecision? Last(NameKind kind, string key, NameDecisionKind decision) =>
        byKey[(kind, key)].LastOrDefault(one => one.Decision == decision);
}
