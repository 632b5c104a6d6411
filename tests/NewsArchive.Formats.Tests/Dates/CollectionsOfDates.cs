namespace NewsArchive.Formats.Tests.Dates;

/// <summary>Rows of other people's collections of dates, which are not part of the project.</summary>
internal static class CollectionsOfDates
{
    /// <summary>The rows of a tab-separated file below its heading, or null where the data is not here.</summary>
    public static IReadOnlyList<string[]>? Read(string file) =>
        Environment.GetEnvironmentVariable("NEWSARCHIVE_DATA") is { Length: > 0 } folder && Path.Combine(folder, "dates", file) is var path
            && File.Exists(path)
            ? [.. File.ReadLines(path).Skip(1).Select(line => line.Split('\t'))]
            : null;
}

/// <summary>A test against a collection that may be absent: skipped then, with the reason.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CollectionFactAttribute : FactAttribute
{
    public CollectionFactAttribute(string file)
    {
        if (CollectionsOfDates.Read(file) is null)
        {
            Skip = $"NEWSARCHIVE_DATA names no folder with dates/{file}.";
        }
    }
}
