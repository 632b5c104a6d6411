using System.Collections.Frozen;

namespace NewsArchive.Core.Naming.Finding;

/// <summary>
/// The background lists: given names, towns, countries, well-known bodies, and words that tell what a name is of. Their heads say where
/// they are from.
/// </summary>
internal static class NameLists
{
    private static readonly Lazy<FrozenDictionary<string, FrozenSet<string>>> Sections = new(() =>
        ReadSections("words.txt", "given-names.txt"));

    private static readonly Lazy<FrozenSet<string>> Towns = new(() =>
        Lines("cities.txt").Select(line => NameKey.Of(line.TrimStart('+'))).Concat(GreatTowns!.Value).ToFrozenSet(StringComparer.Ordinal));

    private static readonly Lazy<FrozenSet<string>> GreatTowns = new(() =>
        Lines("cities.txt").Where(line => line[0] == '+').Select(NameKey.Of)
        .Concat(KnownPlaces!.Value.Where(place => place.Value.Evidence is ListedEvidence.Text or ListedEvidence.NoNamesake).Select(place =>
            place.Key)).ToFrozenSet(StringComparer.Ordinal));

    private static readonly Lazy<FrozenDictionary<string, KnownName>> KnownPlaces = new(() => Known("places.txt"));

    private static readonly Lazy<FrozenDictionary<string, KnownName>> KnownOrganisations = new(() =>
        Known("organisations.txt", NameKey.OfOrganisation));

    private static readonly Lazy<FrozenSet<string>> CompoundBeginnings = new(() => KnownOrganisations.Value.Keys
        .Where(key => key.Contains(" and ", StringComparison.Ordinal) || key.Contains(" of ", StringComparison.Ordinal)
            || key.Contains(" for ", StringComparison.Ordinal) || key.Contains(" on ", StringComparison.Ordinal))
        .Select(FirstWord).ToFrozenSet(StringComparer.Ordinal));

    // By word, as most words of a text are in none, and one look tells so.
    private static readonly Lazy<FrozenDictionary<string, string[]>> SectionsOfWords = new(() => Sections.Value
        .SelectMany(section => section.Value.Select(word => (Word: word, Section: string.Intern(section.Key)))).GroupBy(pair =>
            pair.Word, StringComparer.Ordinal)
        .ToFrozenDictionary(pairs => pairs.Key, pairs => pairs.Select(pair => pair.Section).ToArray(), StringComparer.Ordinal));

    private static readonly Lazy<FrozenSet<string>> PlaceBeginnings = new(() =>
        KnownPlaces!.Value.Keys.Select(FirstWord).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>Whether a word, folded and in lower case, is in one of the sections.</summary>
    public static bool Has(string section, string word)
    {
        if (!SectionsOfWords.Value.TryGetValue(word, out var sections)) return false;
        foreach (var one in sections)
        {
            if (string.Equals(one, section, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static readonly Lazy<FrozenSet<string>> KnownBeginnings = new(() =>
        KnownPlaces!.Value.Keys.Concat(KnownOrganisations.Value.Keys).Where(key => key.Contains(' ', StringComparison.Ordinal))
        .Select(FirstWord).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>Whether the key of a place or body of the lists begins with a word and goes on.</summary>
    public static bool BeginsKnown(string word) => KnownBeginnings.Value.Contains(word);

    /// <summary>Whether the key of a place of the list begins with a word.</summary>
    public static bool BeginsPlace(string word) => PlaceBeginnings.Value.Contains(word);

    private static string FirstWord(string key) => key.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end ? key[..end] : key;

    /// <summary>The words of a section.</summary>
    public static IEnumerable<string> All(string section) => Sections.Value[section];

    /// <summary>Whether a key is a town's, or another place's that a text must say is one.</summary>
    public static bool IsTown(string key) => Towns.Value.Contains(key);

    /// <summary>Whether a key is a great town's, or such a place's, which reports name without a word of where it is.</summary>
    public static bool IsGreatTown(string key) => GreatTowns.Value.Contains(key);

    /// <summary>A place that needs no evidence; null where the key is of none.</summary>
    public static KnownName? Place(string key) => Place(key, ListedEvidence.None);

    /// <summary>A place that needs just that evidence; null where the key is of none.</summary>
    public static KnownName? Place(string key, ListedEvidence evidence) =>
        KnownPlaces.Value.GetValueOrDefault(key) is { } known && known.Evidence == evidence ? known : null;

    /// <summary>Whether a key is a place's of either list.</summary>
    public static bool IsAnyPlace(string key) =>
        (KnownPlaces.Value.TryGetValue(key, out var known) && known.Evidence != ListedEvidence.Town) || IsTown(key);

    /// <summary>A known body that needs no evidence; null where the key is of none.</summary>
    public static KnownName? Organisation(string key) => Organisation(key, ListedEvidence.None);

    /// <summary>A known body that needs just that evidence; null where the key is of none.</summary>
    public static KnownName? Organisation(string key, ListedEvidence evidence) =>
        KnownOrganisations.Value.GetValueOrDefault(key) is { } known && known.Evidence == evidence ? known : null;

    /// <summary>Whether a known body's name begins with the word and goes on with a word such as and.</summary>
    public static bool BeginsCompound(string lower) => CompoundBeginnings.Value.Contains(lower);

    private static FrozenDictionary<string, KnownName> Known(string file, Func<string, string>? otherKey = null)
    {
        var known = new Dictionary<string, KnownName>(StringComparer.Ordinal);
        foreach (var line in Lines(file))
        {
            var (evidence, row) = line switch
            {
                ['?', ' ', .. var rest] => (ListedEvidence.Text, rest),
                ['!', ' ', .. var rest] => (ListedEvidence.NoNamesake, rest),
                ['*', ' ', .. var rest] => (ListedEvidence.Article, rest),
                ['@', ' ', .. var rest] => (ListedEvidence.Town, rest),
                ['@', _, _, ' ', .. var rest] => (ListedEvidence.Country, rest),
                _ => (ListedEvidence.None, line),
            };
            var forms = row.Split('|');
            var name = new KnownName((otherKey ?? NameKey.Of)(forms[0]), forms[0], evidence,
                evidence == ListedEvidence.Country ? line[1..3] : null);
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

        return sections.ToFrozenDictionary(section => section.Key, section =>
            section.Value.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
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
