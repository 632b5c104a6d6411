using System.CommandLine;
using NewsArchive.Core;
using NewsArchive.Core.Importing;
using NewsArchive.Web.Configuration;

namespace NewsArchive.Web.Cli;

/// <summary>What verbs share: the archive they work on.</summary>
/// <param name="settings">Settings of the command line, as <c>--Name:Key=value</c>.</param>
public sealed class CommandContext(string[] settings)
{
    public Option<string?> ArchiveFolder { get; } = new("--archive")
    {
        Description = "The archive’s folder, created if missing. Default: the setting Archive:Folder, or data if it is not set.",
        HelpName = "FOLDER",
        Recursive = true,
    };

    public string[] Settings => settings;

    public IConfigurationRoot Configuration(ParseResult parsed)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        return NewsArchive.Web.Configuration.Settings.Read(settings, parsed.GetValue(ArchiveFolder));
    }

    /// <summary>Opens the archive that the arguments and settings name.</summary>
    public Archive Open(ParseResult parsed, ColumnsOption? columns = null, EncodingOption? encoding = null) =>
        Archive.Open(Configuration(parsed).Archive(), Importing(parsed, columns, encoding), TimeProvider.System);

    /// <summary>What the archive calls itself.</summary>
    public string ArchiveName(ParseResult parsed) => Configuration(parsed).ArchiveName();

    /// <summary>The settings of imports, with those of a verb's own option.</summary>
    public ImportOptions Importing(ParseResult parsed, ColumnsOption? columns, EncodingOption? encoding = null)
    {
        var importing = Configuration(parsed).Importing();
        columns?.AddTo(importing.Columns, parsed);
        if (encoding is not null && parsed.GetValue(encoding) is { } said)
        {
            importing.Encoding = said;
        }

        return importing;
    }
}
