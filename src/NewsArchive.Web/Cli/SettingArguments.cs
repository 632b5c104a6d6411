using NewsArchive.Web.Configuration;

namespace NewsArchive.Web.Cli;

/// <summary>
/// Tells settings on the command line (<c>--Archive:Folder=x</c>, <c>--Import:MaxFileSize x</c>) from the verbs' own
/// options. A setting's name has a colon, or is <c>AllowedHosts</c> or one that the web host itself reads.
/// </summary>
public static class SettingArguments
{
    private static readonly string[] HostSettings = ["environment", "contentRoot", "applicationName", "AllowedHosts"];

    /// <summary>Splits arguments into the verbs' and the settings'.</summary>
    public static (string[] Verb, string[] Settings) Split(IReadOnlyList<string> arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        List<string> verb = [], settings = [];
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i] == "--")
            {
                verb.AddRange(arguments.Skip(i));
                break;
            }

            if (SettingNames.IsSectionAlone(arguments[i]))
            {
                continue; // how a host under test names a section before its settings
            }

            if (!IsSetting(arguments[i]))
            {
                verb.Add(arguments[i]);
            }
            else if (arguments[i].Contains('=', StringComparison.Ordinal))
            {
                settings.Add(arguments[i]);
            }
            else
            {
                settings.Add($"{arguments[i]}={(i + 1 < arguments.Count ? arguments[++i] : "")}");
            }
        }

        return ([.. verb], [.. settings]);
    }

    private static bool IsSetting(string argument)
    {
        if (!argument.StartsWith("--", StringComparison.Ordinal))
        {
            return false;
        }

        var name = argument[2..].Split('=')[0];
        return name.Contains(':', StringComparison.Ordinal) || HostSettings.Contains(name, StringComparer.OrdinalIgnoreCase);
    }
}
