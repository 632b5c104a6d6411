namespace NewsArchive.Web.Configuration;

/// <summary>The settings that there are. A misspelt one is an error, not something silently passed over.</summary>
public static class SettingNames
{
    /// <summary>Every setting of the program; each is described in <c>docs/settings.md</c>.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "Urls", "AllowedHosts",
        "Archive:Folder", "Archive:Postgres", "Archive:Name", "Archive:WriteWaitSeconds",
        "Import:Folders", "Import:Encoding", "Import:MaxFileSize", "Import:MaxTextLength", "Import:MaxRecords", "Import:MaxUnpackedSize",
        "Import:MaxExpansion", "Import:MaxNesting", "Import:Columns",
        "Reading:Seconds", "Reading:AtOnce", "Reading:WaitSeconds", "Reading:MaxWildSize", "Reading:MaxExported",
        "Reading:ExportsPerMinute",
        "Site:Address", "Site:Proxies", "Site:MaxFormSize", "Site:MaxPageText",
        "Accounts:SignInsPerMinute", "Accounts:FailuresBeforeLockout", "Accounts:LockoutMinutes",
    ];

    // Sections that other components define.
    private static readonly string[] Sections = ["Serilog:", "Kestrel:", "environment", "contentRoot", "applicationName"];

    /// <summary>The first of some settings (<c>--Name=value</c>) that there is not, or null.</summary>
    public static string? Unknown(IEnumerable<string> settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return settings.Select(setting => setting[2..].Split('=')[0]).FirstOrDefault(name => !IsKnown(name));
    }

    /// <summary>Whether an argument names only a section, as <c>--Archive=</c> does.</summary>
    public static bool IsSectionAlone(string argument)
    {
        ArgumentNullException.ThrowIfNull(argument);
        return argument.StartsWith("--", StringComparison.Ordinal) && argument.EndsWith('=')
            && All.Any(known => known.StartsWith(argument[2..^1] + ":", StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsKnown(string name) =>
        All.Any(known => name.Equals(known, StringComparison.OrdinalIgnoreCase)
            || name.StartsWith(known + ":", StringComparison.OrdinalIgnoreCase))
        || Sections.Any(section => name.StartsWith(section, StringComparison.OrdinalIgnoreCase));
}
