using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Core;
using NewsArchive.Core.Importing;
using NewsArchive.Formats.Contract;
using NewsArchive.Web.Models;
using NewsArchive.Web.Pages.Shared;

namespace NewsArchive.Web.Pages.Admin.Runs;

/// <summary>One import: its state, what it changed, and the outcome for each file.</summary>
public sealed class RunModel(Archive archive, ImportStatus status, WorkPace pace) : PageModel
{
    private const int Size = 100;
    private const int ChangesShown = 20;

    // In the order of what an admin wants to know.
    private static readonly OutcomeKind[] ChangeKinds = [OutcomeKind.Added, OutcomeKind.Revised, OutcomeKind.Moved, OutcomeKind.Missing,
        OutcomeKind.Rejected];

    public ImportRun Run { get; private set; } = null!;

    public ImportRunState State { get; private set; }

    /// <summary>
    /// What this or an earlier run left to do, and how fast it goes; null where nothing is left or a later run has begun.
    /// </summary>
    public string? Work { get; private set; }

    /// <summary>The outcome that the list is limited to.</summary>
    public OutcomeKind? Kind { get; private set; }

    /// <summary>The state of what was read that the list is limited to.</summary>
    public ReadState? Reading { get; private set; }

    public IReadOnlyList<(OutcomeKind Kind, OutcomeList List)> Changes { get; private set; } = [];

    public OutcomeList Files { get; private set; } = new(0, []);

    public Pager Pager { get; private set; } = null!;

    /// <summary>What to say where no list of changes is shown.</summary>
    public string NothingChanged => (State, Run.Total) switch
    {
        (ImportRunState.Running, _) => "Nothing so far.",
        (_, 0) => "No files were found.",
        (_, 1) => "Nothing: the file is unchanged.",
        (_, var total) => $"Nothing: all {total:N0} files are unchanged.",
    };

    public IActionResult OnGet(long id, string? outcome, string? state)
    {
        if (archive.Runs.Find(id) is not { } run)
        {
            return NotFound();
        }

        var number = PageNumber.Of(Request.Query["page"]).Value;
        Run = run;
        State = status.StateOf(run);
        Work = archive.Runs.Latest(1) is [var latest] && latest.Id == id ? pace.Look() : null;
        Kind = Enum.TryParse<OutcomeKind>(outcome, ignoreCase: true, out var kind) && Enum.IsDefined(kind) ? kind : null;
        Reading = Enum.GetValues<ReadState>().Cast<ReadState?>().FirstOrDefault(known => RunWords.Address(known!.Value) == state);
        Files = OutcomeList.Read(archive.Runs, id, Kind, number, Size, Reading);
        Changes = Kind is null && Reading is null && number == 1
            ? [.. ChangeKinds.Where(one => run.CountOf(one) > 0)
                .Select(one => (one, OutcomeList.Read(archive.Runs, id, one, page: 1, ChangesShown)))]
            : [];
        Pager = Pager.Of(
            number, Size, Files.Outcomes.Count, Files.Total, $"/admin/runs/{id}", [.. Filters()]);
        return Page();
    }

    private IEnumerable<KeyValuePair<string, string>> Filters()
    {
        if (Kind is { } kind)
        {
            yield return new("outcome", RunWords.Outcome(kind));
        }

        if (Reading is { } state)
        {
            yield return new("state", RunWords.Address(state));
        }
    }
}
