using System.Reflection;

namespace NewsArchive.Core.Tests;

/// <summary>The two reports that every archive begins with.</summary>
public static class Seeds
{
    public static string Folder { get; } =
        typeof(Seeds).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "SeedsFolder").Value!;
}
