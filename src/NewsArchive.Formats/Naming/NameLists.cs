using System.Collections.Frozen;

namespace NewsArchive.Formats.Naming;

/// <summary>The background lists: given names, towns, countries, well-known bodies, and words that tell what a name is of. Their heads say where they are from.</summary>
internal static class NameLists
{
    private static readonly Lazy<FrozenDictionary<string, FrozenSet<string>>> Sections = new(() => ReadSections("words.txt", "given-names.txt"));

    private static readonly Lazy<FrozenSet<string>> Towns = new(() =>
        Lines("cities.txt").Select(NameKey.Of).Concat(Known("places.txt").Where(place => place.Value.NeedsEvidence).Select(place => place.Key)).ToFrozenSet(StringComparer.Ordinal));

    private static readonly Lazy<FrozenDictionary<string, KnownName>> KnownPlaces = new(() => Known("places.txt"));

    private static readonly Lazy<FrozenDictionary<string, KnownName>> KnownOrganisations = new(() => Known("organisations.txt", NameKey.OfOrganisation));

    /// <summary>Whether a word, folded and in lower case, is in one of the sections.</summary>
    public static bool Has(string section, string word) => Sections.Value[section].Contains(word);

    /// <summary>Whether a key is a town's, or another place's that a text must say is one.</summary>
    public static bool IsTown(string key) => Towns.Value.Contains(key);

    /// <summary>A place that needs no evidence; null where the key is of none.</summary>
    public static KnownName? Place(string key) => KnownPlaces.Value.GetValueOrDefault(key) is { NeedsEvidence: false } known ? known : null;

    /// <summary>Whether a key is a place's of either list.</summary>
    public static bool IsAnyPlace(string key) => KnownPlaces.Value.ContainsKey(key) || IsTown(key);

    public static KnownName? Organisation(string key) => KnownOrganisations.Value.GetValueOrDefault(key);

    private static FrozenDictionary<string, KnownName> Known(string file, Func<string, string>? otherKey = null)
    {
        var known = new Dictionary<string, KnownName>(StringComparer.Ordinal);
        foreach (var line in Lines(file))
        {
            var forms = line.TrimStart('?', ' ').Split('|');
            var name = new KnownName((otherKey ?? NameKey.Of)(forms[0]), forms[0], line[0] == '?');
            foreach (var form in forms)
            {
                known.TryAdd(NameKey.Of(form), name);
                if (otherKey is not null) known.TryAdd(otherKey(form), name);
            }
        }

        return known.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, FrozenSet<string>> ReadSections(params string[] files)
    {
        var sections = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var current = new HashSet<string>();
        foreach (var line in files.SelectMany(Lines))
        {
            if (line[0] == '[')
            {
                sections[line[1..line.IndexOf(']', StringComparison.Ordinal)]] = current = new HashSet<string>(StringComparer.Ordinal);
            }
            else
            {
                current.UnionWith(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            }
        }

        return sections.ToFrozenDictionary(section => section.Key, section => section.Value.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    private static IEnumerable<string> Lines(string file)
    {
        using var stream = typeof(NameLists).Assembly.GetManifestResourceStream($"naming/{file}")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') yield return line;
        }
    }
}
