using System.Reflection;

namespace NewsArchive.Browser.Tests;

/// <summary>axe-core, the accessibility checker: <c>npm install</c> in this project's folder brings it.</summary>
public static class Axe
{
    /// <summary>The script's file.</summary>
    public static string Path { get; } = Find();

    /// <summary>Why pages cannot be checked here; null where they can.</summary>
    public static string? MissingReason => File.Exists(Path) ? null : $"axe-core is not installed: run npm install in {System.IO.Path.GetFullPath(System.IO.Path.Combine(Path, "..", "..", ".."))}.";

    private static string Find()
    {
        var project = typeof(Axe).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "ProjectFolder").Value!;
        return System.IO.Path.Combine(project, "node_modules", "axe-core", "axe.min.js");
    }
}
