using NewsArchive.Core.Articles;
using NewsArchive.Core.Importing;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Web.Pages.Admin.Runs;

/// <summary>What became of a file, with the article that it is.</summary>
public sealed record FileOutcome(ImportOutcome Outcome, ArticleSummary? Article)
{
    /// <summary>What reading reported, without what the message says already.</summary>
    public IEnumerable<Problem> Problems =>
        ProblemsJson.Read(Outcome.Problems).Where(problem => Outcome.Message?.Contains(problem.Message, StringComparison.Ordinal) != true);
}
