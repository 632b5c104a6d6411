namespace NewsArchive.Core.Exporting;

/// <summary>The formats of results.</summary>
public static class ResultFormats
{
    public static IReadOnlyList<IResultFormat> All { get; } = [new CsvResults(), new JsonLinesResults(), new NinjsResults(), new BibTexResults()];

    /// <summary>A format by its name; null where there is none.</summary>
    public static IResultFormat? Find(string name) => All.FirstOrDefault(format => format.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}

/// <summary>A format in which many articles are written, one after the other.</summary>
public interface IResultFormat
{
    /// <summary>Its name on the command line and the end of its address: <c>csv</c>.</summary>
    string Name { get; }

    string MediaType { get; }

    /// <summary>Writes what stands before the first article.</summary>
    void Begin(TextWriter output);

    /// <summary>Writes an article.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="article">The article.</param>
    /// <param name="isFirst">Whether none was written before it.</param>
    void Write(TextWriter output, ExportedArticle article, bool isFirst);

    /// <summary>Writes what stands behind the last article.</summary>
    void End(TextWriter output);
}
