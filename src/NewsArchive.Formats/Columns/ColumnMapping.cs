namespace NewsArchive.Formats.Columns;

/// <summary>Says which named value of a record is which part of an article.</summary>
public sealed class ColumnMapping
{
    /// <summary>Explicit names go before all that are known by themselves.</summary>
    private const int ExplicitRank = -1;

    /// <summary>Formats count their own versions from 1 and stay below; the fingerprint of a mapping stands above.</summary>
    private const int FormatVersions = 256;

    private readonly Dictionary<string, ColumnUse> columns;
    private readonly HashSet<ColumnUse> given;

    /// <param name="columns">
    /// Names as the records write them, capitals aside, with their use. A use that is given here is found by no other name;
    /// the remaining uses are found by the names that are known.
    /// </param>
    public ColumnMapping(IReadOnlyDictionary<string, ColumnUse> columns)
        : this(columns, [.. columns.Values])
    {
    }

    private ColumnMapping(IReadOnlyDictionary<string, ColumnUse> columns, HashSet<ColumnUse> given)
    {
        this.columns = new Dictionary<string, ColumnUse>(columns, StringComparer.OrdinalIgnoreCase);
        this.given = given;
    }

    /// <summary>Every use is found by the names that are known.</summary>
    public static ColumnMapping ByName { get; } = new(new Dictionary<string, ColumnUse>());

    /// <summary>
    /// A mapping from outside, laid over the known names: its names are believed first, and files that have none of them
    /// are read as ever.
    /// </summary>
    /// <param name="columns">Parts of an article with the names of their columns, several with <c>+</c> between them.</param>
    /// <param name="mapping">The mapping; <see cref="ByName"/> where it makes no sense.</param>
    /// <returns>Why it makes no sense, in a sentence; null where it does.</returns>
    public static string? TryRead(IEnumerable<KeyValuePair<string, string>> columns, out ColumnMapping mapping)
    {
        ArgumentNullException.ThrowIfNull(columns);
        mapping = ByName;
        var uses = new Dictionary<string, ColumnUse>(StringComparer.OrdinalIgnoreCase);
        foreach (var (part, names) in columns)
        {
            if (part.All(char.IsAsciiDigit) || !Enum.TryParse<ColumnUse>(part, ignoreCase: true, out var use))
                return $"“{part}” is not a part of an article that a column can supply. The parts are "
                    + $"{string.Join(", ", Enum.GetNames<ColumnUse>()).ToLowerInvariant()}.";
            foreach (var name in names.Split('+', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                if (!uses.TryAdd(name, use))
                    return $"The column “{name}” is assigned to two parts of an article.";
            }
        }

        mapping = uses.Count == 0 ? ByName : new ColumnMapping(uses, given: []);
        return null;
    }

    /// <summary>
    /// A format's own version together with what this mapping changes, so that originals that another mapping read are read
    /// again. The same for the same mapping, on every machine.
    /// </summary>
    internal int VersionOf(int format) => columns.Count == 0 ? format : (Fingerprint() * FormatVersions) + format;

    internal Column? Find(string name)
    {
        if (columns.Count > 0 && columns.TryGetValue(name, out var use))
            return use is ColumnUse.None ? null : new Column(use, ExplicitRank);
        return ColumnNames.Find(name) is { } column && !given.Contains(column.Use) ? column : null;
    }

    /// <summary>Whether records with these names can be articles: one of them is a headline or a text.</summary>
    internal bool Recognises(IEnumerable<string> names) =>
        names.Any(name => Find(name) is { Use: ColumnUse.Headline or ColumnUse.Text });

    /// <summary>A number from 1 to 2^22, by FNV-1a over the names in their order.</summary>
    private int Fingerprint()
    {
        var hash = 2166136261u;
        foreach (var (name, use) in columns.OrderBy(column => column.Key, StringComparer.OrdinalIgnoreCase))
        {
            foreach (var letter in $"{name.ToLowerInvariant()}={use}\n")
                hash = unchecked((hash ^ letter) * 16777619u);
        }

        return (int)(hash >> 10) + 1;
    }
}
