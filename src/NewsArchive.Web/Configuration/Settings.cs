using System.Net;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Storage;

namespace NewsArchive.Web.Configuration;

/// <summary>
/// The program's settings. The later wins: <c>appsettings.json</c> beside the program, one in the caller's folder,
/// environment variables that begin with <c>NEWSARCHIVE_</c>, the command line.
/// </summary>
public static class Settings
{
    private const string FileName = "appsettings.json";
    private const string Seeds = "seeds";

    /// <summary>Reads the settings.</summary>
    /// <param name="arguments">Settings of the command line, as <c>--Name:Key=value</c>.</param>
    /// <param name="archiveFolder">The option <c>--archive</c>, which wins over every other place of that setting.</param>
    public static IConfigurationRoot Read(string[] arguments, string? archiveFolder)
    {
        var builder = new ConfigurationBuilder();
        AddTo(builder, arguments, archiveFolder);
        return builder.Build();
    }

    public static void AddTo(IConfigurationBuilder builder, string[] arguments, string? archiveFolder)
    {
        builder.AddJsonFile(Path.Combine(AppContext.BaseDirectory, FileName), optional: false, reloadOnChange: false);
        builder.AddJsonFile(Path.Combine(Directory.GetCurrentDirectory(), FileName), optional: true, reloadOnChange: false);
        builder.AddEnvironmentVariables("NEWSARCHIVE_");
        builder.AddCommandLine(arguments);
        if (archiveFolder is not null)
        {
            builder.AddInMemoryCollection([new("Archive:Folder", archiveFolder)]);
        }
    }

    public static ArchiveOptions Archive(this IConfiguration configuration) => configuration.GetSection("Archive").Get<ArchiveOptions>()
        ?? new ArchiveOptions();

    /// <summary>The settings of imports, with the folders as full paths.</summary>
    public static ImportOptions Importing(this IConfiguration configuration)
    {
        var options = configuration.GetSection("Import").Get<ImportOptions>() ?? new ImportOptions();
        return options with { Folders = [.. options.Folders.Select(folder => folder == Seeds ? SeedsFolder() : Path.GetFullPath(folder))] };
    }

    /// <summary>The settings of the web site.</summary>
    /// <exception cref="ArchiveException">The site's address or a proxy's is none.</exception>
    public static SiteOptions Site(this IConfiguration configuration)
    {
        var options = configuration.GetSection("Site").Get<SiteOptions>() ?? new SiteOptions();
        if (options.Address.Length > 0 && !IsSite(options.Address))
        {
            throw new ArchiveException(
                $"The setting Site:Address is not a site address: {options.Address}. Give scheme and host, such as "
                + "https://archive.example.");
        }

        return options.Proxies.FirstOrDefault(proxy => !IPAddress.TryParse(proxy, out _) && !IPNetwork.TryParse(proxy, out _)) is { } wrong
            ? throw new ArchiveException(
                $"The setting Site:Proxies has {wrong}, which is neither an address nor a network such as 10.0.0.0/8.")
            : options with { Address = options.Address.TrimEnd('/') };
    }

    private static bool IsSite(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.PathAndQuery == "/";

    /// <summary>What readers who are not signed in may ask for.</summary>
    public static ReadingOptions Reading(this IConfiguration configuration) => configuration.GetSection("Reading").Get<ReadingOptions>()
        ?? new ReadingOptions();

    /// <summary>What the archive calls itself.</summary>
    public static string ArchiveName(this IConfiguration configuration) => configuration["Archive:Name"] ?? "NewsArchive";

    /// <summary>The first articles: the folder <c>seeds</c> where the program was started, else the copy beside the program.</summary>
    public static string SeedsFolder()
    {
        var callers = Path.GetFullPath(Seeds);
        return Directory.Exists(callers) ? callers : Path.Combine(AppContext.BaseDirectory, Seeds);
    }
}
