namespace NewsArchive.Formats.Tests;

/// <summary>The checked-out repository: tests read their cases from it, so that a rewritten case lands where it is kept.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Cases => Path.Combine(Root, "tests", "NewsArchive.Formats.Tests", "Cases");

    public static string Seeds => Path.Combine(Root, "seeds");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "NewsArchive.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
