using NewsArchive.Core.Naming;
using NewsArchive.Web.Models;

namespace NewsArchive.Web.Pages.Admin.Names;

/// <summary>What pages say of a curator's decision on a name.</summary>
public static class DecisionWords
{
    public static string Of(NameDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return decision.Decision switch
        {
            NameDecisionKind.Join => $"“{decision.NameKey}” joined with “{decision.Target}”.",
            NameDecisionKind.Split when decision.ArticleId is { } article => $"Article {article} means “{decision.Title}”.",
            NameDecisionKind.Split => $"“{decision.Form}” means “{decision.Title}”.",
            NameDecisionKind.OfKind => $"“{decision.Title}” is {NameWords.An(decision.TargetKind ?? decision.Kind)}, not {NameWords.An(decision.Kind)}.",
            NameDecisionKind.Rename => $"Called “{decision.Title}”.",
            _ => "Hidden.",
        };
    }
}
