namespace NewsArchive.Web.Cli;

/// <summary>Paths that a person named but that are not there.</summary>
internal static class MissingPaths
{
    /// <summary>Says which paths there are not; returns whether there was any.</summary>
    public static bool Report(IEnumerable<string> paths)
    {
        var missing = paths.Where(path => !Path.Exists(path)).ToList();
        missing.ForEach(path => Console.Error.WriteLine($"No such file or folder: {path}"));
        return missing.Count > 0;
    }
}
