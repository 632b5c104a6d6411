namespace NewsArchive.Formats.Text;

/// <summary>
/// Which names of one or several texts are the same: a name whose words begin or end a longer one is that one, as long as
/// only one longer name comes into question or one is clearly the most frequent:
/// <c>Kim</c> is <c>Kim Jong Un</c>, <c>Trump</c> is <c>Donald Trump</c>.
/// </summary>
public sealed class ProperNounVariants
{
    private readonly Dictionary<string, string> keys = new(StringComparer.Ordinal);

    public ProperNounVariants(IEnumerable<ProperNoun> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        var counted = names.GroupBy(name => name.Key, StringComparer.Ordinal).Select(group => (Name: group.First(), Count: group.Count()))
            .ToList();
        foreach (var (name, _) in counted)
        {
            keys[name.Key] = counted
                .Where(other => other.Name.Words.Count > name.Words.Count && IsPart(name.Words, other.Name.Words))
                .OrderByDescending(other => other.Count).ThenBy(other => other.Name.Words.Count)
                    .ThenBy(other => other.Name.Key, StringComparer.Ordinal)
                .Select(other => other.Name.Key).FirstOrDefault(name.Key);
        }
    }

    /// <summary>The one key of all variants of a name; its own where it has none.</summary>
    public string KeyOf(ProperNoun name)
    {
        ArgumentNullException.ThrowIfNull(name);
        // Each step leads to a longer name, so this ends.
        var key = name.Key;
        while (keys.TryGetValue(key, out var longer) && longer != key) key = longer;
        return key;
    }

    private static bool IsPart(IReadOnlyList<string> part, IReadOnlyList<string> whole) =>
        whole.Take(part.Count).SequenceEqual(part) || whole.Skip(whole.Count - part.Count).SequenceEqual(part);
}
