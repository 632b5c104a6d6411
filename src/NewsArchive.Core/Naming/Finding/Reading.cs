namespace NewsArchive.Core.Naming.Finding;

/// <summary>What a rule reads a run as.</summary>
/// <param name="Run">The name's own words.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Key">The key under which its mentions are gathered.</param>
/// <param name="Form">The form to show; null for the run's own words.</param>
internal sealed record Reading(CapitalRun Run, NameKind Kind, string Rule, string Key, string? Form = null)
{
    /// <summary>Whether it is but a surname, to be joined with the one person of the article who has it.</summary>
    public bool IsSurname { get; init; }

    /// <summary>The ruling office that stands before a person's name; null where none does.</summary>
    public string? Office { get; init; }

    /// <summary>The short form that the text introduces in brackets; null where there is none.</summary>
    public string? Acronym { get; init; }
}
