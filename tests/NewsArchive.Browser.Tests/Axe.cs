using System.Reflection;

namespace NewsArchive.Browser.Tests;

/// <summary>axe-core, the accessibility checker: <c>npm install</c> in this project's folder brings it.</summary>
public static class Axe
{
    /// <summary>The script's file.</summary>
    public static string Path { get; } = Find();

    private static string Find()
    {
        var project = typeof(Axe).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "ProjectFolder").Value!;
        var script = System.IO.Path.Combine(project, "node_modules", "axe-core", "axe.min.js");
        return File.Exists(script) ? script : throw new FileNotFoundException($"axe-core is missing: run npm install in {project}", script);
    }
}
