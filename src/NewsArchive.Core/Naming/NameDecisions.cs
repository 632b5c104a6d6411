using NewsArchive.Formats.Naming;

namespace NewsArchive.Core.Naming;

/// <summary>What curators hold of names, as it is applied to what the rules found.</summary>
internal sealed class NameDecisions(IEnumerable<NameDecision> standing)
{
    private const int MostSteps = 50; // from a joined name to the next: a ring, should there ever be one, ends here

    private readonly ILookup<(NameKind, string), NameDecision> byKey = standing.ToLookup(decision => (decision.Kind, decision.NameKey));
    private readonly ILookup<(NameKind, string), NameDecision> splitOff =
        standing.Where(decision => decision.Decision == NameDecisionKind.Split).ToLookup(decision => (decision.Kind, decision.Target!));

    /// <summary>The key that a name which the rules found in an article stands for.</summary>
    public string KeyOf(NameKind kind, string key, string form, long articleId)
    {
        var split = byKey[(kind, key)].LastOrDefault(decision => decision.Decision == NameDecisionKind.Split && (decision.ArticleId == articleId || decision.Form == form));
        return JoinedKey(kind, split?.Target ?? key);
    }

    /// <summary>The key that a name is joined with; its own where it is not.</summary>
    public string JoinedKey(NameKind kind, string key)
    {
        for (var step = 0; step < MostSteps && Last(kind, key, NameDecisionKind.Join) is { } join; step++)
        {
            key = join.Target!;
        }

        return key;
    }

    /// <summary>What curators call a name; null where none does.</summary>
    public string? TitleOf(NameKind kind, string key) => Last(kind, key, NameDecisionKind.Rename)?.Title ?? splitOff[(kind, key)].LastOrDefault()?.Title;

    public bool IsHidden(NameKind kind, string key) => Last(kind, key, NameDecisionKind.Hide) is not null;

    private NameDecision? Last(NameKind kind, string key, NameDecisionKind decision) => byKey[(kind, key)].LastOrDefault(one => one.Decision == decision);
}
