using NewsArchive.Core.Importing;

namespace NewsArchive.Web.Pages.Admin;

/// <summary>Runs and outcomes in words; each outcome also has a mark, so that it does not rest on colour.</summary>
public static class RunWords
{
    public static string State(ImportRunState state) => state switch
    {
        ImportRunState.Running => "at work",
        ImportRunState.Finished => "finished",
        ImportRunState.Interrupted => "interrupted",
        ImportRunState.Failed => "failed",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Not a state."),
    };

    /// <summary>What a run's state means for the archive; null where nothing needs to be said.</summary>
    public static string? Explanation(ImportRunState state) => state switch
    {
        ImportRunState.Interrupted => "It was stopped before its end. What it saved until then is in the archive; importing again does the rest.",
        ImportRunState.Failed => "Something outside the files stopped it. What it saved until then is in the archive; importing again does the rest.",
        _ => null,
    };

    public static string Mark(OutcomeKind kind) => kind switch
    {
        OutcomeKind.Added => "+",
        OutcomeKind.Revised => "±",
        OutcomeKind.Unchanged => "=",
        OutcomeKind.Moved => "→",
        OutcomeKind.Duplicate => "≡",
        OutcomeKind.Missing => "−",
        OutcomeKind.Rejected => "×",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not an outcome."),
    };

    public static string Outcome(OutcomeKind kind) => kind.ToString().ToLowerInvariant();

    public static string Meaning(OutcomeKind kind) => kind switch
    {
        OutcomeKind.Added => "New articles.",
        OutcomeKind.Revised => "Their files changed, or are read better now. The text before is kept as an older revision.",
        OutcomeKind.Unchanged => "Same bytes as before.",
        OutcomeKind.Moved => "The same bytes, now at another place.",
        OutcomeKind.Duplicate => "A further copy of bytes that are in the archive.",
        OutcomeKind.Missing => "Their files are gone. The articles stay.",
        OutcomeKind.Rejected => "Files that could not be read as an article.",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not an outcome."),
    };
}
