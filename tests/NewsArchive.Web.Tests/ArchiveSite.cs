using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NewsArchive.Core;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Importing;

namespace NewsArchive.Web.Tests;

/// <summary>
/// The real site over a real archive in a folder of its own. It starts with the seeds, as every first start does, unless
/// it is told of another folder to begin with.
/// </summary>
public class ArchiveSite : WebApplicationFactory<Program>
{
    private readonly Dictionary<string, string?> settings = new(StringComparer.OrdinalIgnoreCase);

    public ArchiveSite()
    {
        Folder = Path.Combine(Path.GetTempPath(), "newsarchive-tests", Guid.NewGuid().ToString("N"));
        Directory.CreateDirectory(Inbox);
        settings["Archive:Folder"] = Path.Combine(Folder, "archive");
        settings["Import:Folders:0"] = Inbox;
        // All tests are one address, and a busy machine may take its time.
        settings["Reading:Seconds"] = "600";
        settings["Reading:WaitSeconds"] = "600";
        settings["Reading:ExportsPerMinute"] = "10000";
    }

    /// <summary>A folder of this site alone; removed with it.</summary>
    public string Folder { get; }

    /// <summary>The folder that the site's re-import reads, beside the archive; empty at first.</summary>
    public string Inbox => Path.Combine(Folder, "inbox");

    /// <summary>The article that came last.</summary>
    public ArticleSummary LastAdded => Archive.Lists.Newest(1, 10).Articles.MaxBy(article => article.Id)!;

    public Archive Archive => Services.GetRequiredService<Archive>();

    /// <summary>Sets a setting; before the first use of the site.</summary>
    public ArchiveSite With(string name, string value)
    {
        settings[name] = value;
        return this;
    }

    /// <summary>Writes a file into the inbox.</summary>
    public string Put(string name, string text)
    {
        var path = Path.Combine(Inbox, name);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Imports the inbox.</summary>
    public ImportRun Import() => Archive.Importer.Run([Inbox], "test", progress: null, onWait: null, CancellationToken.None);

    /// <summary>A client that does not follow redirects.</summary>
    public HttpClient Client() => CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    protected override IHost CreateHost(IHostBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        // The host's own configuration reaches the program as arguments, --Name:Key=value, just as a person gives them.
        builder.ConfigureHostConfiguration(configuration => configuration.AddInMemoryCollection(settings));
        return base.CreateHost(builder);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.UseEnvironment("Production");

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
        }
    }
}
