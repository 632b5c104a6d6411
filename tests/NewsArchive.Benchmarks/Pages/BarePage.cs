namespace NewsArchive.Benchmarks.Pages;

/// <summary>A site of one Razor page that reads one row and does nothing else: what an article's page is held against.</summary>
internal static class BarePage
{
    /// <summary>The word by which the benchmark starts itself as this site.</summary>
    public const string Verb = "bare-page";

    /// <summary>Serves the articles of an archive until the process is ended.</summary>
    public static void Serve(string folder, string url)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(url);
        builder.Services.AddRazorPages();
        builder.Services.AddSingleton(new BareRows(folder));
        var app = builder.Build();
        app.MapRazorPages();
        app.Run();
    }
}
