using NewsArchive.Core.Articles;
using NewsArchive.Core.Importing;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Web.Pages.Admin.Runs;

/// <summary>The first of some outcomes of a run.</summary>
/// <param name="Total">How many there are.</param>
/// <param name="Outcomes">Those that are shown.</param>
public sealed record OutcomeList(int Total, IReadOnlyList<FileOutcome> Outcomes)
{
    public static OutcomeList Read(ImportRuns runs, long runId, OutcomeKind? kind, int page, int size, ReadState? state = null)
    {
        ArgumentNullException.ThrowIfNull(runs);
        var (total, outcomes) = runs.Outcomes(runId, kind, page, size, state);
        var articles = runs.Articles(outcomes);
        return new OutcomeList(total,
            [.. outcomes.Select(outcome => new FileOutcome(outcome, articles.GetValueOrDefault(outcome.ArticleId ?? 0)))]);
    }
}

/// <summary>The outcome for a file, with its article.</summary>
public sealed record FileOutcome(ImportOutcome Outcome, ArticleSummary? Article)
{
    /// <summary>What reading reported, without what the message says already.</summary>
    public IEnumerable<Problem> Problems =>
        ProblemsJson.Read(Outcome.Problems).Where(problem => Outcome.Message?.Contains(problem.Message, StringComparison.Ordinal) != true);
}
