using System.Text.Json;

namespace NewsArchive.Evaluation;

/// <summary>The lists of the collections.</summary>
internal static class JsonLinesFile
{
    /// <summary>The lines of a file in the data folder; none where it is not there.</summary>
    public static IEnumerable<JsonElement> Read(params string[] path)
    {
        var file = Path.Combine(path);
        return File.Exists(file) ? File.ReadLines(file).Select(line => JsonSerializer.Deserialize<JsonElement>(line)) : [];
    }
}
