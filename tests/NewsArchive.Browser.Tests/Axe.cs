using System.Reflection;

namespace NewsArchive.Browser.Tests;

/// <summary>axe-core, the accessibility checker: <c>npm install</c> in this project's folder brings it.</summary>
public static class Axe
{
    /// <summary>This project's folder.</summary>
    public static string Project { get; } = typeof(Axe).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "ProjectFolder").Value!;

    /// <summary>The script's file.</summary>
    public static string Path { get; } = System.IO.Path.Combine(Project, "node_modules", "axe-core", "axe.min.js");

    /// <summary>Its text.</summary>
    public static Lazy<string> Script { get; } = new(() => File.ReadAllText(Path));

    /// <summary>Why pages cannot be checked here; null where they can.</summary>
    public static string? MissingReason => File.Exists(Path) ? null : $"axe-core is not installed: run npm install in {Project}.";
}
