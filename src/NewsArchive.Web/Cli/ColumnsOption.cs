using System.CommandLine;
using NewsArchive.Formats.Columns;

namespace NewsArchive.Web.Cli;

/// <summary>The option <c>--columns</c>: names of columns, over those of the setting <c>Import:Columns</c>.</summary>
public sealed class ColumnsOption : Option<string[]>
{
    public ColumnsOption()
        : base("--columns")
    {
        Description = "Names of columns in tables and JSON, such as headline=Titre,date=Datum. Overrides the setting Import:Columns.";
        HelpName = "PART=NAME,…";
        Validators.Add(result =>
        {
            if (Problem(result.GetValueOrDefault<string[]>()) is { } problem)
            {
                result.AddError(problem);
            }
        });
    }

    /// <summary>Lays the names over those of the settings.</summary>
    public void AddTo(IDictionary<string, string> columns, ParseResult parsed)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(parsed);
        foreach (var (part, names) in Pairs(parsed.GetValue(this)))
        {
            columns[part] = names;
        }
    }

    private static string? Problem(string[]? given)
    {
        if (Array.Find(Pieces(given), piece => piece.IndexOf('=', StringComparison.Ordinal) is < 1) is { } piece)
        {
            return $"--columns takes parts of an article with their columns, such as headline=Titre,date=Datum, not “{piece}”.";
        }

        return ColumnMapping.TryRead(Pairs(given), out _) is { } reason ? $"--columns: {reason}" : null;
    }

    private static IEnumerable<KeyValuePair<string, string>> Pairs(string[]? given) =>
        Pieces(given).Select(piece => piece.Split('=', 2)).Select(sides => KeyValuePair.Create(sides[0].Trim(), sides[1]));

    private static string[] Pieces(string[]? given) =>
        [.. (given ?? []).SelectMany(each => each.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
}
