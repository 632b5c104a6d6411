namespace NewsArchive.Core.Exporting;

/// <summary>The formats of results.</summary>
public static class ResultFormats
{
    public static IReadOnlyList<IResultFormat> All { get; } = [new CsvResults(), new JsonLinesResults(), new NinjsResults(), new BibTexResults()];

    /// <summary>A format by its name; null where there is none.</summary>
    public static IResultFormat? Find(string name) => All.FirstOrDefault(format => format.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
