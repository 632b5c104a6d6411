using System.Reflection;

namespace NewsArchive.Web.Models;

/// <summary>The version of this program, as its readers see it.</summary>
public static class ProgramVersion
{
    /// <summary>By Semantic Versioning: <c>0.2.0</c>, or <c>0.2.1-alpha.0.12</c> twelve commits later.</summary>
    public static string Text { get; } =
        typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
