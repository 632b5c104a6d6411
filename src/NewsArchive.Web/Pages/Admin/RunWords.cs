using NewsArchive.Core.Importing;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Web.Pages.Admin;

/// <summary>Runs and outcomes in words; each outcome also has a mark, so that it does not rest on colour.</summary>
public static class RunWords
{
    public static string State(ImportRunState state) => state switch
    {
        ImportRunState.Running => "running",
        ImportRunState.Finished => "finished",
        ImportRunState.Interrupted => "interrupted",
        ImportRunState.Failed => "failed",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Not a state."),
    };

    /// <summary>What a run's state means for the archive; null where nothing needs to be said.</summary>
    public static string? Explanation(ImportRunState state) => state switch
    {
        ImportRunState.Interrupted =>
            "The import was stopped before it finished. Everything saved so far is in the archive; import again to complete it.",
        ImportRunState.Failed =>
            "Something other than the files stopped the import. Everything saved so far is in the archive; import again to complete it.",
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
        OutcomeKind.Revised => "The file changed, or is now read better. The earlier text is kept as an older revision.",
        OutcomeKind.Unchanged => "Same bytes as before.",
        OutcomeKind.Moved => "Same bytes, now in another place.",
        OutcomeKind.Duplicate => "Another copy of bytes already in the archive.",
        OutcomeKind.Missing => "File missing; article kept.",
        OutcomeKind.Rejected => "Files that could not be read as articles.",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not an outcome."),
    };

    /// <summary>A state in the address of a page.</summary>
    public static string Address(ReadState state) => Reading(state).Replace(' ', '-');

    public static string Reading(ReadState state) => state switch
    {
        ReadState.Read => "read",
        ReadState.Doubts => "with doubts",
        ReadState.NotSure => "not sure",
        ReadState.Refused => "refused",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Not a state."),
    };

    public static string Meaning(ReadState state) => state switch
    {
        ReadState.Read => "Read without doubts.",
        ReadState.Doubts => "Read, but some of it may be wrong or missing.",
        ReadState.NotSure => "It may not be an article. The text is kept, but nothing in it is taken as stated by the file.",
        ReadState.Refused => "Files that could not be read as articles.",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Not a state."),
    };
}
