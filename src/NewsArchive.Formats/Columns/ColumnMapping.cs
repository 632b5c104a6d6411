namespace NewsArchive.Formats.Columns;

/// <summary>Says which named value of a record is which part of an article.</summary>
public sealed class ColumnMapping
{
    /// <summary>Explicit names go before all that are known by themselves.</summary>
    private const int ExplicitRank = -1;

    private readonly Dictionary<string, ColumnUse> columns;
    private readonly HashSet<ColumnUse> given;

    /// <param name="columns">
    /// Names as the records write them, capitals aside, with their use. A use that is given here is found by no other name;
    /// the remaining uses are found by the names that are known.
    /// </param>
    public ColumnMapping(IReadOnlyDictionary<string, ColumnUse> columns)
    {
        this.columns = new Dictionary<string, ColumnUse>(columns, StringComparer.OrdinalIgnoreCase);
        given = [.. columns.Values];
    }

    /// <summary>Every use is found by the names that are known.</summary>
    public static ColumnMapping ByName { get; } = new(new Dictionary<string, ColumnUse>());

    internal Column? Find(string name)
    {
        if (columns.Count > 0 && columns.TryGetValue(name, out var use))
            return use is ColumnUse.None ? null : new Column(use, ExplicitRank);
        return ColumnNames.Find(name) is { } column && !given.Contains(column.Use) ? column : null;
    }

    /// <summary>Whether records with these names can be articles: one of them is a headline or a text.</summary>
    internal bool Recognises(IEnumerable<string> names) =>
        names.Any(name => Find(name) is { Use: ColumnUse.Headline or ColumnUse.Text });
}
