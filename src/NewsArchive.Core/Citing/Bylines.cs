using System.Collections.Frozen;

namespace NewsArchive.Core.Citing;

/// <summary>
/// The authors that a byline names. What a family name is is told as English bylines are written: the last word, with the
/// particles before it.
/// </summary>
public static class Bylines
{
    private const int MostWords = 5;

    private static readonly string[] Openings = ["by ", "from ", "par ", "von ", "por ", "di "];

    private static readonly string[] Between = [",", ";", " and ", " & ", " with ", " et ", " und ", " y ", " e ", "/", "|"];

    private static readonly FrozenSet<string> Particles = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "du", "la", "le", "al", "el",
        "bin", "ibn", "ten", "ter", "zu");

    /// <summary>Words of what is an outlet, an office or a place of work and no person.</summary>
    private static readonly FrozenSet<string> OfOrganisations = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "agency", "agencies", "associated", "bureau", "correspondent", "correspondents", "desk", "editor",
        "editors", "herald",
        "journal", "magazine", "media", "news", "newsroom", "online", "post", "press", "reporter", "reporters", "reuters", "service",
        "staff", "team", "times",
        "tribune", "writer", "writers", "wire", "wires");

    /// <summary>The names in their order; addresses of mail and accounts are left out.</summary>
    public static IReadOnlyList<CitedName> Read(string? byline)
    {
        var text = (byline ?? "").Trim();
        var opening = Array.Find(Openings, word => text.StartsWith(word, StringComparison.OrdinalIgnoreCase));
        text = opening is null ? text : text[opening.Length..];
        return [.. text.Split(Between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(part => !part.Contains('@', StringComparison.Ordinal) && part.Any(char.IsLetter))
            .Select(Name)];
    }

    private static CitedName Name(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var isPerson = words.Length is > 1 and <= MostWords
            && !Array.Exists(words, OfOrganisations.Contains)
            && Array.TrueForAll(words, word => char.IsUpper(word[0]) || Particles.Contains(word))
            && !Array.TrueForAll(words, word => word.All(char.IsUpper) && word.Length > 1 && words.Length == 1);
        if (!isPerson)
        {
            return new CitedName(string.Join(' ', words), Given: null);
        }

        var family = words.Length - 1;
        while (family > 1 && Particles.Contains(words[family - 1]))
        {
            family--;
        }

        return new CitedName(string.Join(' ', words[family..]), string.Join(' ', words[..family]));
    }
}

/// <summary>An author as citations need one.</summary>
/// <param name="Family">The family name, or the whole name of an organisation and of whom the byline names in one word.</param>
/// <param name="Given">The given names; null for an organisation.</param>
public sealed record CitedName(string Family, string? Given)
{
    /// <summary>The name in its natural order.</summary>
    public string Natural => Given is null ? Family : $"{Given} {Family}";

    /// <summary>The name with the family first, as lists are sorted by.</summary>
    public string Inverted => Given is null ? Family : $"{Family}, {Given}";

    /// <summary>The given names' first letters, each with a point; those of a double name keep their hyphen.</summary>
    public string? Initials =>
        Given is null ? null : string.Join(' ', Given.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(InitialsOf));

    private static string InitialsOf(string name) =>
        string.Join('-', name.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(part => char.ToUpperInvariant(part[0]) + "."));
}
