using System.Collections.Frozen;
using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Citing;

/// <summary>
/// The authors that a byline names. What a family name is is told as English bylines are written: the last word, with the
/// particles before it.
/// </summary>
public static class Bylines
{
    private const int MostWords = 6;

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

    /// <summary>Bylines that name nobody, whole: their words must not become authors of their own.</summary>
    private static readonly string[] Collectives =
        ["staff and agencies", "agencies and staff", "staff and wire reports", "staff and wires"];

    /// <summary>What a person does on a newspaper: behind a name it names no further author.</summary>
    private static readonly FrozenSet<string> Roles = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "staff", "senior", "chief", "political", "science", "sports", "foreign", "business", "special",
        "writer", "reporter", "correspondent", "editor", "columnist", "contributor", "journalist", "photographer", "critic", "analyst");

    /// <summary>
    /// The names in their order, each as it is spoken: "Doe, Jane; Roe, Ann" are two. Places behind "in", roles, days, and addresses
    /// of mail and accounts are left out, and so is who edited what others reported.
    /// </summary>
    public static IReadOnlyList<CitedName> Read(string? byline)
    {
        var text = Reporters((byline ?? "").Trim());
        var opening = Array.Find(Openings, word => text.StartsWith(word, StringComparison.OrdinalIgnoreCase));
        text = opening is null ? text : text[opening.Length..];
        if (Array.Exists(Collectives, phrase => text.StartsWith(phrase, StringComparison.OrdinalIgnoreCase)))
        {
            return [new CitedName(WithoutPlace(text), Given: null)];
        }

        var inverted = Inverted(text);
        if (inverted.Count > 0)
        {
            return inverted;
        }

        var names = text.Split(Between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(part => !part.Contains('@', StringComparison.Ordinal) && part.Any(char.IsLetter) && !part.Any(char.IsAsciiDigit))
            .Select(WithoutPlace)
            .ToList();
        return [.. names.Where((name, at) => at == 0 || !IsRole(name)).Select(Name)];
    }

    /// <summary>Of "(Reporting by A and B; editing by C)" who reported.</summary>
    private static string Reporters(string text)
    {
        const string start = "reporting by ";
        var words = text.Trim('(', ')', '.', ' ');
        if (!words.StartsWith(start, StringComparison.OrdinalIgnoreCase))
        {
            return text;
        }

        var end = words.IndexOfAny([';', ')']);
        return end < 0 ? words[start.Length..] : words[start.Length..end];
    }

    /// <summary>"Family, Given" names parted by semicolons or "and"; empty where the text is no such list.</summary>
    private static List<CitedName> Inverted(string text)
    {
        var parts = text.Split([";", " and ", " & "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var names = parts.Select(part => part.Split(',', StringSplitOptions.TrimEntries)).ToList();
        var isList = text.Contains(';', StringComparison.Ordinal) || (names.Count == 1 && names[0].Length == 2
            && !names[0][0].Contains(' ', StringComparison.Ordinal));
        return isList && names.TrueForAll(IsFamilyAndGiven) ? [.. names.Select(name => new CitedName(name[0], name[1]))] : [];
    }

    private static bool IsFamilyAndGiven(string[] name) =>
        name.Length == 2 && name[0].Split(' ').Length <= 3 && name[1].Length > 0 && name[1].Split(' ').Length <= 3 && !IsRole(name[1])
        && !IsAgency(name[1]) && !name.Any(part => part.Any(char.IsAsciiDigit) || part.Contains('@', StringComparison.Ordinal));

    private static string WithoutPlace(string name)
    {
        var at = name.IndexOf(" in ", StringComparison.Ordinal);
        return at > 0 && char.IsUpper(name[0]) ? name[..at] : name;
    }

    private static bool IsRole(string name) => Array.TrueForAll(name.Split(' ', StringSplitOptions.RemoveEmptyEntries), Roles.Contains);

    private static bool IsAgency(string name) => NewsAgencies.In(name).Any();

    private static CitedName Name(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var isPerson = words.Length is > 1 and <= MostWords
            && !Array.Exists(words, OfOrganisations.Contains) && !IsAgency(name)
            && Array.TrueForAll(words, word => char.IsUpper(word[0]) || Particles.Contains(word) || IsTied(word));
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

    /// <summary>Whether a particle is tied to its name: al-Rahman.</summary>
    private static bool IsTied(string word) =>
        word.IndexOf('-', StringComparison.Ordinal) is > 0 and var at && Particles.Contains(word[..at]) && at + 1 < word.Length
        && char.IsUpper(word[at + 1]);
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
