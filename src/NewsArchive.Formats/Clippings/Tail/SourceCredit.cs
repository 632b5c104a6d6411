using NewsArchive.Formats.Clippings.Vocabulary;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Clippings.Tail;

/// <summary>Takes a credit as printed and cuts the outlet's name from it, where the credit decides which that is.</summary>
internal static class SourceCredit
{
    /// <summary>What joins the names of a credit, by length so that the longest is tried first.</summary>
    private static readonly string[] Joints =
    [
        " in collaboration with ", " together with ", " with ", " and ", " und ", " et ", " och ", " og ", " en ", " ja ",
        " y ", " e ", " mit ", " avec ", " con ", " com ", " & ", " + ", "/", ",", ";", "|",
    ];

    /// <summary>
    /// Marks the words as credit and gives the draft its credit and, if there is one, its outlet. The first one given stays.
    /// </summary>
    public static void Take(Draft draft, int start, int end, string rule)
    {
        var credit = draft.Take("credit", start, end, rule);
        draft.Credit ??= credit;
        if (draft.Outlet is not null || Outlet(credit.Value) is not { } name)
            return;
        var at = draft.Text.AsSpan(start, end - start).IndexOf(name, StringComparison.Ordinal);
        var evidence = at < 0 ? credit.Evidence : draft.EvidenceAt(rule, start + at, start + at + name.Length);
        draft.Outlet = new Field(name, Basis.Stated, evidence);
    }

    /// <summary>
    /// The one outlet of a credit. Unnamed agencies do not count; an outlet beside a named agency is the outlet;
    /// several outlets, or several agencies, decide nothing.
    /// </summary>
    public static string? Outlet(string credit)
    {
        var names = Split(credit).Where(name => !Agencies.IsUnnamed(name)).ToList();
        var outlets = names.Where(name => !Agencies.IsAgency(name)).ToList();
        if (outlets.Count == 1)
            return outlets[0];
        return outlets.Count == 0 && names.Count == 1 ? names[0] : null;
    }

    private static List<string> Split(string credit)
    {
        var parts = new List<string> { credit };
        foreach (var joint in Joints)
            parts = [.. parts.SelectMany(part =>
                part.Split(joint, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];
        return parts;
    }
}
